import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * `@n8n/scan-community-package` 0.32.0 pins typescript 7.0.2, and its own parser needs the JavaScript API that only
 * versions before 7 have: it ends at its first import. It gets ours. To be dropped with a release of it that starts.
 */
const typescript5 = pathToFileURL(createRequire(import.meta.url).resolve('typescript')).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'typescript'
      ? { url: typescript5, format: 'commonjs', shortCircuit: true }
      : nextResolve(specifier, context),
});
