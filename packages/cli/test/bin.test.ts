import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readNdjson } from './support/read-ndjson.ts';
import { readStore } from './support/read-store.ts';
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
    until grep -qs listening out; do kill -0 $PID || break; done
    kill -TERM $PID; wait $PID; CODE=$?; cat out; exit $CODE`,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const events = stdout.trimEnd().split('\n');
  expect(events.map((line) => JSON.parse(line).event)).toEqual(['listening', 'ended']);
});

it('runs the demo of made-up dialogues to its end, which is the path of the report', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    '"$NODE" "$BIN" demo --conversations 20 --directory demo',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('Simulating Allo and itellico with 20 dialogues made up.');
  expect(stdout).toMatch(/refused \(429\) +0 +0\nresult +complete +complete\nStored in demo\/demo\.db\.\n/);
  expect(stdout).toContain('npx callweave sync && npx callweave report');
  expect(stdout).toMatch(/\n {2}demo\/report\.html\n$/);
  expect((await readStore(join(directory, 'demo/demo.db'))).size).toBeGreaterThan(20);
  expect(await readFile(join(directory, 'demo/report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  // Again, into what is there.
  const again = await runInShell('"$NODE" "$BIN" demo --conversations 10 --directory demo');
  expect(again.exitCode).toBe(0);
  expect((await readStore(join(directory, 'demo/demo.db'))).size).toBeLessThan(25);
});

it('syncs, and tells of nothing but that', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    '"$NODE" "$BIN" sync $FLAGS && "$NODE" "$BIN" doctor $FLAGS',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/Stored in callweave\.db\.\n/);
  expect(stdout).toMatch(/\nEverything is well\.\n$/);
  expect([...(await readStore(join(directory, 'callweave.db'))).keys()].sort()).toEqual(simulators.ids());
});

it('watches until it is told to stop, then exits with 0', async () => {
  const { exitCode, stdout, stderr } = await runInShell(
    `"$NODE" "$BIN" sync --watch $FLAGS > out & PID=$!
    until grep -qs 'itellico/main:' out; do kill -0 $PID || break; done
    kill -INT $PID; wait $PID; CODE=$?; cat out; exit $CODE`,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/Stopped\.\n$/);
});

it('takes keys from a file by the flag of Node', async () => {
  const { ALLO_API_KEY } = simulators.environment;
  await writeFile(
    join(directory, '.env'),
    `ALLO_API_KEY=${ALLO_API_KEY}\nALLO_BASE_URL=${simulators.allo.url}\n`,
  );
  const { exitCode, stdout } = await runInShell(
    'unset ALLO_API_KEY ITELLICO_API_KEY; "$NODE" --env-file=.env "$BIN" sync',
  );
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ +allo\/main\nnew +\d+\n/);
});

it('says that the disk is full when it exports, and goes on once it is not', async () => {
  const { exitCode, stderr } = await runInShell(
    '"$NODE" "$BIN" sync $FLAGS; ulimit -f 40; "$NODE" "$BIN" export --format ndjson --to out.ndjson',
  );
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    'callweave: out.ndjson could not be written (EFBIG): make room, or give the right to write there. Then run the same command again: nothing of it was written.\n',
  );
  expect((await readdir(directory)).filter((name) => name.startsWith('out'))).toEqual([]);
});

it('says that the disk is full when it makes a report, and leaves nothing half', async () => {
  const { exitCode, stderr } = await runInShell(
    '"$NODE" "$BIN" sync $FLAGS; ulimit -f 40; "$NODE" "$BIN" report',
  );
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    'callweave: report.html could not be written (EFBIG): make room, or give the right to write there. Then run the same command again: nothing of it was written.\n',
  );
  expect((await readdir(directory)).filter((name) => name.startsWith('report'))).toEqual([]);
});

it('says that its output could not be written, without a stack trace', async () => {
  const { exitCode, stderr } = await runInShell(
    '"$NODE" "$BIN" sync $FLAGS; ulimit -f 40; "$NODE" "$BIN" export --format ndjson --to - > out.ndjson',
  );
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    'callweave: The standard output could not be written (EFBIG): make room, or send it elsewhere.',
  );
  expect(stderr).not.toMatch(/^ +at /m);
});

it('asks nobody where there is no terminal', async () => {
  const { exitCode, stderr } = await runInShell('"$NODE" "$BIN" forget --phone +14155550123 < /dev/null');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^callweave: Nobody is there to be asked: add --yes/);
});
