/**
 * msw names TypeScript as an optional peer, for its types alone, and vitest names msw as one. With the two versions of
 * TypeScript in this workspace that made two copies of vitest, and a test of one can't run in the other.
 */
function readPackage(manifest) {
  if (manifest.name === 'msw') {
    delete manifest.peerDependencies.typescript;
    delete manifest.peerDependenciesMeta.typescript;
  }
  return manifest;
}

module.exports = { hooks: { readPackage } };
