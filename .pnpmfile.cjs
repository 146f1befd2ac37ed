/**
 * msw names TypeScript as an optional peer, for its types alone, and vitest names msw as one. With the two versions of
 * TypeScript in this workspace that made two copies of vitest, and a test of one can't run in the other.
 *
 * @hey-api/openapi-ts writes code with the compiler's JavaScript API, which TypeScript 7 no longer has: it gets a
 * TypeScript of its own (that of the catalog typescript-5), whichever its user has.
 */
function readPackage(manifest) {
  if (manifest.name === 'msw') {
    delete manifest.peerDependencies.typescript;
    delete manifest.peerDependenciesMeta.typescript;
  }
  if (manifest.name === '@hey-api/openapi-ts') {
    delete manifest.peerDependencies.typescript;
    manifest.dependencies.typescript = '5.9.3';
  }
  return manifest;
}

module.exports = { hooks: { readPackage } };
