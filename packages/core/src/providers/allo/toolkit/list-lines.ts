import type { AlloClient, PhoneNumber } from '@callweave/allo-client';
import { textOf } from '@callweave/transport/json';
import { type CallSettings, signalOf } from './call-settings.ts';

/** One of the team's phone numbers, which can be asked for its conversations. */
export type Line = PhoneNumber & { readonly number: string };

/**
 * The team's lines, each once. Sender ids, which stand in the same list without a number, are left out.
 * https://help.withallo.com/en/v2/api-reference/introduction
 *
 * @throws {PermissionError} for a key without `PHONE_NUMBERS_READ`.
 *
 * @example
 * for (const { number, name } of await listLines(allo)) console.log(number, name);
 */
export async function listLines(client: AlloClient, options: CallSettings = {}): Promise<Line[]> {
  const { data } = await client.GET('/v2/api/numbers', signalOf(options));
  const lines = new Map<string, Line>();
  for (const line of data.data) {
    if (isLine(line) && !lines.has(line.number)) lines.set(line.number, line);
  }
  return [...lines.values()];
}

function isLine(row: PhoneNumber): row is Line {
  return row.type !== 'SENDER_ID' && textOf(row.number) !== null;
}
