import type { Conversation } from '../conversation.ts';
import { ContractError } from './contract-error.ts';

export function assert(claim: string, holds: boolean, expected: unknown, received: unknown): void {
  if (!holds) throw new ContractError({ claim, expected, received });
}

/** Equal as JSON, whatever the order of keys. */
export function assertEqual(claim: string, received: unknown, expected: unknown): void {
  assert(claim, canonicalJson(received) === canonicalJson(expected), expected, received);
}

/** The same texts, each as often, in any order. Tells only the difference. */
export function assertSameIds(claim: string, received: readonly string[], expected: readonly string[]): void {
  const twice = received.filter((id, index) => received.indexOf(id) !== index);
  assert(`${claim}, each once`, twice.length === 0, [], twice);
  const given = new Set(received);
  const missing = expected.filter((id) => !given.has(id));
  assert(`${claim}: none missing`, missing.length === 0, [], missing);
  const wanted = new Set(expected);
  const tooMuch = received.filter((id) => !wanted.has(id));
  assert(`${claim}: none too many`, tooMuch.length === 0, [], tooMuch);
}

/** What the work rejects with or throws. */
export async function failureOf(claim: string, work: () => unknown): Promise<unknown> {
  let value: unknown;
  try {
    value = await work();
  } catch (error) {
    return error;
  }
  throw new ContractError({ claim, expected: 'a failure', received: value });
}

export async function collect(list: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  for await (const conversation of list) conversations.push(conversation);
  return conversations;
}

export function providerIdsOf(conversations: readonly Conversation[]): string[] {
  return conversations.map(({ providerId }) => providerId);
}

function canonicalJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
