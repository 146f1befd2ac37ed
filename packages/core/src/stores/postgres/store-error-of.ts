import { isRecord } from '@callweave/transport/json';
import { StoreError, type StoreErrorCode } from '../../sync/store-error.ts';

/** SQLSTATEs and their classes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: readonly (readonly [pattern: RegExp, code: StoreErrorCode, advice: string])[] = [
  [/^(?:55P03|40001|40P01)$/, 'locked', 'Others held its rows for longer than was waited. Try again.'],
  [/^53100$/, 'full', 'The disk of the server is full. Make room there, and run again.'],
  [
    /^(?:28|42501|25006)/,
    'denied',
    'Check user and password, what the user may do in the schema, and that the server is no read-only replica.',
  ],
  [/^3D000$/, 'not_a_store', 'Create the database, or name another one.'],
  [
    /^(?:XX00[12]|58030)$/,
    'damaged',
    'What the server keeps on its disk can not be read. Restore a backup, or drop the schema and sync again.',
  ],
  [
    /^57014$/,
    'unreachable',
    'The server ended the statement before it was done, perhaps for its statement_timeout. Try again, or raise that.',
  ],
  [
    /^(?:08|57P|53300|25P0[34]|E[A-Z]+$)/,
    'unreachable',
    'Check that the server runs and lets you connect, and run again.',
  ],
];

/** The driver's own errors have no code. https://github.com/brianc/node-postgres/tree/master/packages/pg */
const lostConnection =
  /^(?:Connection terminated|timeout e|Client has encountered a connection error|Cannot use a pool)/;

/**
 * A driver's or server's error as a `StoreError`, with what to do. Of the cause only code and message are kept: its
 * other fields quote rows, which hold what people said.
 *
 * @param place of the database, without user and password.
 */
export function storeErrorOf(error: unknown, place: string): StoreError {
  const { code, message } = told(error);
  const isLost = code === '' && lostConnection.test(message);
  const [, storeCode = 'other', advice = 'See the cause.'] =
    codes.find(([pattern]) => pattern.test(isLost ? '08000' : code)) ?? [];
  const cause = Object.assign(new Error(message), code === '' ? {} : { code });
  return new StoreError({
    code: storeCode,
    reason: `Postgres at ${place}: ${message.replace(/\.$/, '')}. ${advice} What was committed before is whole.`,
    cause,
  });
}

/** Of a transaction that may be made again from its beginning, as the server gave it up in favour of another. */
export function isGivenUp(error: unknown): boolean {
  return StoreError.isInstance(error) && /^(?:40001|40P01)$/.test(told(error.cause).code);
}

function told(error: unknown): { readonly code: string; readonly message: string } {
  if (!isRecord(error)) return { code: '', message: String(error) };
  // Of a name with several addresses, none of which could be reached.
  if (error instanceof AggregateError && error.errors.length > 0) return told(error.errors[0]);
  const code = typeof error.code === 'string' ? error.code : '';
  return { code, message: error instanceof Error ? error.message : String(error) };
}
