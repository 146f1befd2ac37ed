import * as cli from 'callweave';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

it('exports what others rely on, and nothing else', () => {
  expect(Object.keys(cli).sort()).toEqual(['runProgram']);
  expect(Object.keys(manifest.exports)).toEqual(['.', './package.json']);
  expect(manifest.bin).toEqual({ callweave: './dist/bin.js' });
});
