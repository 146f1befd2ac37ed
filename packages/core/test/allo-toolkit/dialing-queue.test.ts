import {
  clearUnassignedNumbers,
  EnqueueError,
  enqueueNumbers,
  resetDialingQueue,
} from '@callweave/core/allo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlloReply, type AlloServer, alloError, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const append = 'POST /v2/api/dialing-queues/current/numbers';
const numbersOf = (count: number, first = 0): { number: string }[] =>
  Array.from({ length: count }, (_, index) => ({ number: `+1415${5_550_000 + first + index}` }));

type Body = { numbers: { number: string }[]; email?: string };

interface QueueFaults {
  /** What the nth append is answered with instead of being carried out. */
  readonly refuse?: (append: number, body: Body) => AlloReply | undefined;
  /** Whether an answer is lost on its way back. */
  readonly loses?: (idempotencyKey: string) => boolean;
}

/** A queue that remembers idempotency keys; a number that ends with 13 is none to it. */
async function startQueue({
  refuse = () => undefined,
  loses = () => false,
}: QueueFaults = {}): Promise<AlloServer & { readonly queue: string[] }> {
  const queue: string[] = [];
  const answers = new Map<string, AlloReply>();
  let appends = 0;

  function appended(numbers: readonly { number: string }[]): AlloReply {
    const good = numbers.filter(({ number }) => !number.endsWith('13'));
    const added = good.map(({ number }, index) => ({ number_to: number, position: queue.length + index }));
    const skipped = numbers
      .filter(({ number }) => number.endsWith('13'))
      .map(({ number }) => ({ number, reason: 'INVALID_PHONE_NUMBER' }));
    queue.push(...good.map(({ number }) => number));
    return { body: { data: { added, skipped } } };
  }

  const server = await startAlloServer(({ operation, body, idempotencyKey = '' }) => {
    if (operation !== append) return { body: { data: { removed: 4, id: 'pdl-1', name: 'Renewals' } } };
    const stored = answers.get(idempotencyKey);
    appends += stored === undefined ? 1 : 0;
    const refusal = stored === undefined ? refuse(appends, body as Body) : undefined;
    if (refusal !== undefined) return refusal;
    const reply = stored ?? appended((body as Body).numbers);
    answers.set(idempotencyKey, reply);
    return loses(idempotencyKey) ? { isBroken: true } : reply;
  });
  return { ...server, queue };
}

describe('enqueueNumbers', () => {
  it('adds 2,500 numbers in their order, 1,000 a request, for a teammate', async () => {
    const server = await startQueue();
    const entries = numbersOf(2_500);
    const { added, skipped } = await enqueueNumbers(server.client, entries, {
      assignee: { email: 'robin@example.com' },
      idempotencyKey: 'import-7',
    });
    expect(server.of(append).map(({ body }) => (body as Body).numbers.length)).toEqual([1_000, 1_000, 500]);
    expect(server.of(append).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      'import-7-0-1000',
      'import-7-1000-1000',
      'import-7-2000-500',
    ]);
    expect(server.of(append).every(({ body }) => (body as Body).email === 'robin@example.com')).toBe(true);
    // Of 0 to 2,499, 25 end with 13.
    expect([added.length, skipped.length]).toEqual([2_475, 25]);
    expect(added.map(({ number_to }) => number_to)).toEqual(
      entries.map(({ number }) => number).filter((number) => !number.endsWith('13')),
    );
  });

  it('sends one number with what is known of the person, in E.164', async () => {
    const server = await startQueue();
    await enqueueNumbers(server.client, [{ number: '+1 (415) 555-0123', name: 'Alex' }], {
      assignee: { userId: 'usr-1' },
    });
    expect(server.of(append)[0]?.body).toEqual({
      user_id: 'usr-1',
      numbers: [{ number: '+14155550123', name: 'Alex' }],
    });
  });

  it('names what was skipped by us and by Allo together, as it was given', async () => {
    const server = await startQueue();
    const entries = ['415 555 0123', '+14155550113', '+14155550124'].map((number) => ({ number }));
    expect((await enqueueNumbers(server.client, entries)).skipped).toEqual([
      { number: '415 555 0123', reason: 'NOT_E164' },
      { number: '+14155550113', reason: 'INVALID_PHONE_NUMBER' },
    ]);
    expect(server.queue).toEqual(['+14155550124']);
  });

  it('sends nothing for no numbers', async () => {
    const server = await startQueue();
    expect(await enqueueNumbers(server.client, [])).toEqual({ added: [], skipped: [] });
    expect(server.received).toEqual([]);
  });

  it('loses nothing where the queue is full: the error has what was added and what was not', async () => {
    const server = await startQueue({
      refuse: (count) =>
        count < 2
          ? undefined
          : alloError(400, 'DIALING_QUEUE_LIMIT_REACHED', {
              message: 'A dialing queue can hold up to 1,000 numbers.',
            }),
    });
    const entries = numbersOf(2_100);
    const error = await rejectionOf(enqueueNumbers(server.client, entries, { idempotencyKey: 'import-7' }));
    if (!EnqueueError.isInstance(error)) throw error;
    expect(error).toMatchObject({ reason: 'limit', limit: 1_000, uncertain: [], idempotencyKey: 'import-7' });
    expect(error.added.map(({ number_to }) => number_to)).toEqual(server.queue);
    expect(error.added.length + error.skipped.length).toBe(1_000);
    expect(error.notAdded).toEqual(entries.slice(1_000));
    expect(error.message).toBe(
      'Expected all numbers to be added to the queue; 990 were added, 1100 were not. Allo refuses more numbers for this queue, which holds 1000: add what is in notAdded once it has been dialled, or to another queue.',
    );
  });

  it('goes on after a lost answer without adding anything twice', async () => {
    let isLossy = true;
    const server = await startQueue({ loses: (key) => isLossy && key === 'import-8-1000-1000' });
    const entries = numbersOf(3_031).filter(({ number }) => !number.endsWith('13'));
    expect(entries).toHaveLength(3_000);
    const error = await rejectionOf(enqueueNumbers(server.client, entries, { idempotencyKey: 'import-8' }));
    if (!EnqueueError.isInstance(error)) throw error;
    expect(error.reason).toBe('failed');
    expect(error.added.map(({ number_to }) => ({ number: number_to }))).toEqual(entries.slice(0, 1_000));
    expect(error.uncertain).toEqual(entries.slice(1_000, 2_000));
    expect(error.notAdded).toEqual(entries.slice(2_000));
    expect(server.queue).toHaveLength(2_000);
    isLossy = false;
    const { added } = await enqueueNumbers(server.client, entries, { idempotencyKey: error.idempotencyKey });
    expect(added).toHaveLength(3_000);
    expect(server.queue).toEqual(entries.map(({ number }) => number));
  });

  it('waits where two appends meet, though the answer calls it final', async () => {
    const server = await startQueue({
      refuse: (count) => (count <= 2 ? alloError(409, 'DIALING_QUEUE_APPEND_CONFLICT') : undefined),
    });
    const delaysMs: number[] = [];
    const platform = {
      uuid: () => 'key-of-this-call',
      sleep: async (milliseconds: number) => {
        delaysMs.push(milliseconds);
      },
    };
    await enqueueNumbers(server.client, numbersOf(1), { platform });
    expect(delaysMs).toEqual([250, 500]);
    expect(server.of(append).map(({ idempotencyKey }) => idempotencyKey)).toEqual(
      Array.from({ length: 3 }, () => 'key-of-this-call-0-1'),
    );
  });

  it('finds the numbers for which Allo refuses a whole request', async () => {
    const unfit = ['+14155550007', '+14155551100'];
    const server = await startQueue({
      refuse: (_, { numbers }) =>
        numbers.some(({ number }) => unfit.includes(number))
          ? alloError(400, 'INVALID_PHONE_NUMBER')
          : undefined,
    });
    const entries = numbersOf(1_200).filter(({ number }) => !number.endsWith('13'));
    const { added, skipped } = await enqueueNumbers(server.client, entries);
    expect(skipped).toEqual(unfit.map((number) => ({ number, reason: 'INVALID_PHONE_NUMBER' })));
    const expected = entries.map(({ number }) => number).filter((number) => !unfit.includes(number));
    expect(server.queue).toEqual(expected);
    expect(added.map(({ number_to }) => number_to)).toEqual(expected);
    expect(server.of(append).length).toBeLessThan(45);
  });

  it('does not try again with a key that Allo knows from another request', async () => {
    const server = await startQueue({ refuse: () => alloError(409, 'IDEMPOTENCY_KEY_REUSE') });
    const error = await rejectionOf(
      enqueueNumbers(server.client, numbersOf(1), { idempotencyKey: 'import-7' }),
    );
    expect(error).toMatchObject({ reason: 'failed', notAdded: numbersOf(1), uncertain: [] });
    expect(server.of(append)).toHaveLength(1);
  });

  it('says where a conflict does not pass that nothing of it was added', async () => {
    const server = await startQueue({ refuse: () => alloError(409, 'DIALING_QUEUE_APPEND_CONFLICT') });
    const platform = { uuid: () => 'key-of-this-call', sleep: () => Promise.resolve() };
    const error = await rejectionOf(enqueueNumbers(server.client, numbersOf(2), { platform }));
    expect(error).toMatchObject({
      reason: 'failed',
      uncertain: [],
      notAdded: numbersOf(2),
      idempotencyKey: 'key-of-this-call',
      cause: { code: 'DIALING_QUEUE_APPEND_CONFLICT' },
    });
    expect(server.of(append)).toHaveLength(4);
  });

  it('tells what was added where it is aborted on the way, and just the reason where nothing was sent', async () => {
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const server = await startQueue({
      refuse: (count) => {
        if (count === 2) controller.abort(reason);
        return undefined;
      },
    });
    const { signal } = controller;
    const error = await rejectionOf(enqueueNumbers(server.client, numbersOf(2_500), { signal }));
    if (!EnqueueError.isInstance(error)) throw error;
    expect([error.reason, error.cause, error.uncertain.length, error.notAdded.length]).toEqual([
      'aborted',
      reason,
      1_000,
      500,
    ]);
    expect(error.added.length + error.skipped.length).toBe(1_000);
    expect(await rejectionOf(enqueueNumbers(server.client, numbersOf(1), { signal }))).toBe(reason);
  });

  it('has every entry in exactly one list, wherever it fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3_500 }),
        fc.integer({ min: 1, max: 4 }),
        async (count, failing) => {
          const server = await startQueue({
            refuse: (number) =>
              number >= failing ? alloError(400, 'DIALING_QUEUE_LIMIT_REACHED') : undefined,
          });
          const entries = numbersOf(count).map((entry, index) =>
            index % 7 === 0 ? { number: '0199' } : entry,
          );
          const result = await enqueueNumbers(server.client, entries).catch((error: unknown) => error);
          const { added, skipped } = result as EnqueueError;
          const { notAdded = [], uncertain = [] } = EnqueueError.isInstance(result) ? result : {};
          expect(added.length + skipped.length + notAdded.length + uncertain.length).toBe(count);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each([
    [[{ number: 14155550123 }], {}, 'Expected entry 0 to have a number as a text; got 14155550123.'],
    ['+14155550123', {}, 'Expected a list of entries'],
    [numbersOf(1), { assignee: {} }, 'Expected assignee to have a userId or an email'],
    [numbersOf(1), { assignee: { email: 'robin' } }, 'Expected assignee.email to be an e-mail address'],
    [
      numbersOf(1),
      { idempotencyKey: 'Erneuerungen für Mai' },
      'Expected idempotencyKey to be of printable ASCII',
    ],
    [numbersOf(1), { assignee: { email: 'a@b.example', userId: 'usr-1' } }, 'a userId or an email'],
  ])('refuses %j with %j and sends nothing', async (entries, options, message) => {
    const server = await startQueue();
    // @ts-expect-error The compiler refuses them as well.
    const error = await rejectionOf(enqueueNumbers(server.client, entries, options));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
    expect(server.received).toEqual([]);
  });
});

describe('resetDialingQueue', () => {
  it('makes a new queue for whom it is told', async () => {
    const server = await startQueue();
    const queue = await resetDialingQueue(server.client, {
      name: 'Renewals',
      assignee: { email: 'robin@example.com' },
    });
    expect(queue).toMatchObject({ id: 'pdl-1', name: 'Renewals' });
    await resetDialingQueue(server.client);
    expect(server.received.map(({ operation, body }) => [operation, body])).toEqual([
      ['POST /v2/api/dialing-queues/current', { name: 'Renewals', email: 'robin@example.com' }],
      ['POST /v2/api/dialing-queues/current', {}],
    ]);
  });
});

describe('clearUnassignedNumbers', () => {
  it('sends one filter, and tells how many were removed', async () => {
    const server = await startQueue();
    expect(await clearUnassignedNumbers(server.client, { assignee: { userId: 'usr-1' } })).toBe(4);
    expect(server.received.map(({ operation, query }) => [operation, Object.fromEntries(query)])).toEqual([
      ['DELETE /v2/api/dialing-queues/current/numbers', { unassigned: 'true', user_id: 'usr-1' }],
    ]);
  });
});
