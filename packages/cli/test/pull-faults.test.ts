import { join } from 'node:path';
import type { Fault } from '@callweave/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNdjson } from './support/read-ndjson.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

let simulators: Simulators;
let world: TestWorld;
let path: string;

beforeEach(async () => {
  simulators = await startSimulators();
  world = await createTestWorld(simulators.environment);
  path = join(world.directory, 'out.ndjson');
});

afterEach(async () => {
  await simulators.close();
  await world.remove();
});

const operation = 'Allo POST /v2/api/conversations/items/search';
/** On the quick clock of the tests a second is short: none but a stall may run into the timeout. */
const patient = ['--timeout', '40'];
/** Two pages pass, then the fault stays. */
const fromThirdPage = {
  operationId: 'searchAllConversations',
  after: 2,
  times: Number.POSITIVE_INFINITY,
} as const;

describe('callweave pull, when one provider fails on its third page', () => {
  it.each<[string, Fault, RegExp]>([
    [
      'an HTML error page',
      { kind: 'html', status: 403, ...fromThirdPage },
      /status 403 with an HTML page \[1 attempt.*check proxies and the base URL/,
    ],
    [
      'a body that breaks off',
      { kind: 'truncate', ...fromThirdPage },
      /the connection failed: .* \[4 attempts\]\. Check the network/,
    ],
    [
      'JSON that is cut short',
      { kind: 'truncated-json', ...fromThirdPage },
      /status 200 with JSON that is cut short or broken where complete JSON was expected \(application\/json, \d+ characters\) \[1 attempt/,
    ],
    [
      'a storm of 429',
      { kind: 'rate-limit-storm', ...fromThirdPage },
      /status 429 RATE_LIMIT_EXCEEDED .*\[\d+ attempts, request req_\w+\]\. Wait 1 s/,
    ],
    [
      'a body that stalls',
      { kind: 'stall', ...fromThirdPage },
      /no complete answer within \d+ ms.*TimeoutMs.*\(here: --timeout\)/,
    ],
    [
      'an outage',
      { kind: 'status', status: 503, ...fromThirdPage },
      /status 503 .*\[4 attempts.*Try again later/,
    ],
    [
      'a redirect to another host',
      { kind: 'redirect', ...fromThirdPage },
      /status 302.*\. The key is not sent to another address/,
    ],
    ['a revoked key', { kind: 'status', status: 401, ...fromThirdPage }, /status 401 .*\[1 attempt.*key/],
  ])(
    '%s: one error that says what to do, and everything before it in the file',
    async (_, fault, message) => {
      simulators.allo.inject(fault);
      expect(await world.run('pull', '--to', 'out.ndjson', ...patient, ...simulators.flags)).toBe(1);

      const rows = await readNdjson(path);
      expect(rows.filter(({ provider }) => provider === 'allo')).toHaveLength(200);
      expect(rows.filter(({ provider }) => provider === 'itellico')).toHaveLength(
        simulators.itellico.truth().length,
      );
      expect(world.printed.stderr).toMatch(new RegExp(`^callweave: allo: ${operation}: `));
      expect(world.printed.stderr).toMatch(message);
      expect(world.printed.stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(world.printed.stdout).toMatch(/result +failed +complete\n/);
      expect(world.printed.stdout + world.printed.stderr).not.toContain(simulators.allo.apiKey);
    },
  );
});

describe('callweave pull, when a provider does not let it in', () => {
  it('a wrong key: says where keys are, and never shows it', async () => {
    const wrongKey = 'ak_live_wrong_key_0123456789';
    const other = await createTestWorld({ ...simulators.environment, ALLO_API_KEY: wrongKey });
    expect(await other.run('pull', '--to', 'out.ndjson', ...patient, ...simulators.flags)).toBe(1);
    expect(other.printed.stderr).toMatch(
      new RegExp(
        `${operation}: status 401 API_KEY_INVALID .*\\[1 attempt.*Check the API key: .*Settings > API`,
      ),
    );
    expect(other.printed.stdout + other.printed.stderr).not.toContain(wrongKey);
    expect((await readNdjson(join(other.directory, 'out.ndjson'))).length).toBe(
      simulators.itellico.truth().length,
    );
    await other.remove();
  });

  it('an unreachable host: says so, and reads the other provider', async () => {
    const flags = ['--allo-base-url', 'http://127.0.0.1:9', '--itellico-base-url', simulators.itellico.url];
    expect(await world.run('pull', '--to', 'out.ndjson', ...patient, ...flags)).toBe(1);
    expect(world.printed.stderr).toMatch(
      /the connection failed: .* \[4 attempts\]\. Check the network, a proxy, and that the base URL is Allo's/,
    );
    expect((await readNdjson(path)).length).toBe(simulators.itellico.truth().length);
  });
});

describe('callweave pull, when the user interrupts it', () => {
  it('stops at once, keeps whole lines, and exits with 130', async () => {
    simulators.allo.inject({ kind: 'stall', ...fromThirdPage });
    const running = world.run('pull', '--to', 'out.ndjson', ...patient, ...simulators.flags);
    while (simulators.allo.counts().requests < 3) await new Promise((resolve) => setImmediate(resolve));
    world.interrupt();
    expect(await running).toBe(130);
    expect((await readNdjson(path)).filter(({ provider }) => provider === 'allo')).toHaveLength(200);
  });
});
