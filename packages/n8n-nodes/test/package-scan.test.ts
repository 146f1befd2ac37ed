import { describe, expect, it } from 'vitest';
import { scanPackage } from '../tools/scan-package.mts';
import { appendText, sourceCopy, unpackedTarball } from './support/tarball.mts';

/** `npx @n8n/scan-community-package`, which n8n runs before it verifies a package, without its downloads. */
describe("n8n's package scan", () => {
  it('finds nothing in the sources', async () => {
    const source = sourceCopy(await unpackedTarball());
    expect(await scanPackage(source, 'source')).toEqual({ passed: true });
  });

  it('finds nothing in what is published', async () => {
    expect(await scanPackage(await unpackedTarball(), 'tarball')).toEqual({ passed: true });
  });

  it('would find a timer in what is published, and a forbidden import in the sources', async () => {
    const tarball = await unpackedTarball();
    const source = sourceCopy(tarball);
    appendText(tarball, 'dist/nodes/Allo/Allo.node.js', '\nsetTimeout(() => {}, 1);\n');
    appendText(source, 'nodes/Allo/Allo.node.ts', "\nimport 'node:fs';\n");
    const findings = await Promise.all([scanPackage(tarball, 'tarball'), scanPackage(source, 'source')]);
    expect(findings.map(({ passed }) => passed)).toEqual([false, false]);
    expect(findings.map(({ details }) => details)).toEqual([
      expect.stringContaining('no-restricted-globals'),
      expect.stringContaining('no-restricted-imports'),
    ]);
  });
});
