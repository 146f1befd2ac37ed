import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readNdjson } from './support/read-ndjson.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';

/** The built command as a process of its own, as users run it. */
const bin = join(import.meta.dirname, '../dist/bin.js');
let simulators: Simulators;
let directory: string;

beforeEach(async () => {
  simulators = await startSimulators();
  directory = await mkdtemp(join(tmpdir(), 'callweave-'));
});

afterEach(async () => {
  await simulators.close();
  await rm(directory, { recursive: true, force: true });
});

function runInShell(script: string): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const env = {
    PATH: process.env.PATH,
    NODE: process.execPath,
    BIN: bin,
    FLAGS: simulators.flags.join(' '),
    ...simulators.environment,
  };
  const child = spawn('bash', ['-c', script], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...printed }));
  });
}

it('pulls without a terminal: a summary, no control characters, exit code 0', async () => {
  const { exitCode, stdout, stderr } = await runInShell('"$NODE" "$BIN" pull --to out.ndjson $FLAGS');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/conversations/);
  expect(stdout).not.toContain('\x1b');
  expect((await readNdjson(join(directory, 'out.ndjson'))).length).toBeGreaterThan(300);
});

it('says once that the disk is full, keeps whole lines, and exits with 1', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    'ulimit -f 300; "$NODE" "$BIN" pull --to out.ndjson $FLAGS',
  );
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^callweave: .*out\.ndjson could not be written: EFBIG.*--append\.\n$/);
  expect(stdout).toMatch(/result +failed/);
  expect((await readNdjson(join(directory, 'out.ndjson'))).length).toBeGreaterThan(0);
});

it('stops when the reader of its output has enough', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    'set -o pipefail; "$NODE" "$BIN" pull --to - $FLAGS | head -n 1',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
});

it('exits with 2 when called wrongly', async () => {
  const { exitCode, stderr } = await runInShell('"$NODE" "$BIN" pull --provider nobody --to out.ndjson');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/got "nobody"/);
});

it('simulates until it is told to stop, then sums up and exits with 0', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    `"$NODE" "$BIN" simulate --json --provider allo --allo-port 0 --conversations 20 > out & PID=$!
    until grep -q listening out 2>&1; do kill -0 $PID || break; done
    kill -TERM $PID; wait $PID; CODE=$?; cat out; exit $CODE`,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const events = stdout.trimEnd().split('\n');
  expect(events.map((line) => JSON.parse(line).event)).toEqual(['listening', 'ended']);
});

it('runs the demo of made-up dialogues to its end', async () => {
  const { exitCode, stdout } = await runInShell('"$NODE" "$BIN" demo --conversations 20 --directory demo');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Simulating Allo and itellico with 20 dialogues made up.');
  expect(stdout).toMatch(/refused \(429\) +0 +0\n/);
  expect(stdout).toContain('npx callweave pull --provider allo,itellico');
  expect((await readNdjson(join(directory, 'demo/conversations.ndjson'))).length).toBeGreaterThan(20);
});
