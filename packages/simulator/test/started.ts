import { onTestFinished } from 'vitest';
import {
  type AlloSimulatorOptions,
  type AlloTruth,
  type Clock,
  createSimulator,
  createTestClock,
  type Dialogue,
  generateDialogues,
  type ItellicoSimulatorOptions,
  type ItellicoTruth,
  type MovableClock,
  type RunningSimulator,
  type TestClockOptions,
} from '../src/index.ts';

/** Enough for pages and threads, little enough to build in a blink. */
export const DIALOGUES: readonly Dialogue[] = generateDialogues({ seed: 11, count: 120 });

/** Rows of JSON as tests look at them. */
export type Json = { readonly [key: string]: Json } & readonly Json[];

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === '' ? {} : JSON.parse(text) };
}

type Without<Options> = Omit<Options, 'provider'>;

export interface AlloUnderTest {
  readonly simulator: RunningSimulator<AlloTruth>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  search(body?: unknown): Promise<Answer>;
  /** Any method; a text is sent as it is. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** An Allo simulator that closes with the test; without a limit unless the test is about limits. */
export async function startAllo(options: Without<AlloSimulatorOptions> = {}): Promise<AlloUnderTest> {
  const simulator = await createSimulator({
    provider: 'allo',
    dialogues: DIALOGUES,
    rateLimits: null,
    ...options,
  }).listen();
  onTestFinished(() => simulator.close());
  const authorization = `Api-Key ${simulator.apiKey}`;
  const send: AlloUnderTest['send'] = async (method, path, body, headers = {}) =>
    answerOf(
      await fetch(simulator.url + path, {
        method,
        headers: { authorization, 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  const post: AlloUnderTest['post'] = (path, body, headers) => send('POST', path, body, headers);
  return {
    simulator,
    get: async (path, headers = {}) =>
      answerOf(await fetch(simulator.url + path, { headers: { authorization, ...headers } })),
    post,
    send,
    search: (body) => post('/v2/api/conversations/items/search', body),
  };
}

export interface ItellicoUnderTest {
  readonly simulator: RunningSimulator<ItellicoTruth>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** To a path below the root account, or to a whole one; a text is sent as it is. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  conversations(query?: Record<string, string>): Promise<Answer>;
  agents(query?: string): Promise<Answer>;
}

/** The root account. */
export const ITELLICO_ROOT = '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638';

/** The same for itellico. */
export async function startItellico(
  options: Without<ItellicoSimulatorOptions> = {},
): Promise<ItellicoUnderTest> {
  const simulator = await createSimulator({
    provider: 'itellico',
    dialogues: DIALOGUES,
    rateLimits: null,
    ...options,
  }).listen();
  onTestFinished(() => simulator.close());
  const get: ItellicoUnderTest['get'] = async (path, headers = {}) =>
    answerOf(await fetch(simulator.url + path, { headers: { 'x-api-key': simulator.apiKey, ...headers } }));
  const send: ItellicoUnderTest['send'] = async (method, path, body, headers = {}) =>
    answerOf(
      await fetch(simulator.url + (path.startsWith('/v1/') ? path : `/v1/accounts/${ITELLICO_ROOT}${path}`), {
        method,
        headers: { 'x-api-key': simulator.apiKey, 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  return {
    simulator,
    get,
    send,
    conversations: (query = {}) => get(`/v1/accounts/me/conversations?${new URLSearchParams(query)}`),
    agents: (query = '') => get(`/v1/accounts/me/agents?${query}`),
  };
}

/** A clock that stands until it is moved, at the beginning of a second. */
export const fakeClock = (at = 1_700_000_000_000, options: Omit<TestClockOptions, 'at'> = {}): MovableClock =>
  createTestClock({ at, ...options });

/** A clock whose time the test sets by hand; who sleeps on it does not wake. */
export const handClock = (now: () => number): Clock => ({ now, sleep: () => new Promise(() => undefined) });
