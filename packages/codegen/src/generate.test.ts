import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractsFolder, targets } from './targets.ts';

const repository = join(import.meta.dirname, '../../..');

interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
}

/** The command as it is called, in a process of its own. */
function generate(root: string, ...flags: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const script = join(root, 'packages/codegen/src/generate.ts');
    const child = execFile(process.execPath, [script, ...flags], (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, output: stdout + stderr });
    });
  });
}

describe('in this repository', () => {
  it('--check finds the generated code current', async () => {
    expect(await generate(repository, '--check')).toEqual({
      exitCode: 0,
      output: 'Generated code is current.\n',
    });
  });

  it.each(['--help', '-h'])('%s prints how to use it', async (flag) => {
    const { exitCode, output } = await generate(repository, flag);
    expect(exitCode).toBe(0);
    expect(output).toContain('pnpm run generate --check');
  });

  it('refuses a flag that it does not have, and does nothing', async () => {
    const { exitCode, output } = await generate(repository, '--chek');
    expect(exitCode).toBe(1);
    expect(output).toContain("Unknown option '--chek'");
  });
});

describe('in a copy that has drifted', () => {
  let root = '';
  const fileOf = (name: string): string => join(root, 'packages/allo-client/src/generated', name);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'callweave-generate-'));
    await cp(join(repository, 'packages/codegen/src'), join(root, 'packages/codegen/src'), {
      recursive: true,
    });
    await symlink(
      join(repository, 'packages/codegen/node_modules'),
      join(root, 'packages/codegen/node_modules'),
    );
    const copied = targets.flatMap(({ document, folder }) => [document, folder]);
    for (const path of [...copied, contractsFolder, 'specs/README.md']) {
      await cp(join(repository, path), join(root, path), { recursive: true });
    }
    await rm(fileOf('schema.ts'));
    await writeFile(fileOf('operations.ts'), 'export const operations = {};\n');
    await writeFile(fileOf('extra.ts'), '');
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it('--check tells what differs and writes nothing; without it the files are written', async () => {
    const { exitCode, output } = await generate(root, '--check');
    expect(exitCode).toBe(1);
    expect(output.split('\n')).toEqual([
      'packages/allo-client/src/generated: operations.ts is out of date',
      'packages/allo-client/src/generated: schema.ts is missing',
      'packages/allo-client/src/generated: extra.ts is not generated from anything',
      'Generated code differs from specs/: run "pnpm run generate" and commit the result.',
      '',
    ]);
    expect(await readFile(fileOf('operations.ts'), 'utf8')).toBe('export const operations = {};\n');

    expect((await generate(root)).exitCode).toBe(0);
    expect(await generate(root, '--check')).toEqual({ exitCode: 0, output: 'Generated code is current.\n' });
    const original = join(repository, 'packages/allo-client/src/generated/schema.ts');
    expect(await readFile(fileOf('schema.ts'), 'utf8')).toBe(await readFile(original, 'utf8'));
  });
}, 60_000);
