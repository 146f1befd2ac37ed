import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import type { SentRequest, StubbedNode, StubOptions } from './stubbed-api.ts';

/** One operation over several input items, each of which has its own `value`. */
export interface OperationCase<Overrides> {
  readonly parameters?: (value: string) => INodeParameters;
  /** What is sent once, whatever the number of items. */
  readonly first?: readonly SentRequest[];
  /** What is sent for an item. */
  readonly sent: (value: string) => readonly SentRequest[];
  /** What the first item gives, or a part of it. */
  readonly gives?: IDataObject;
  readonly overrides?: Overrides;
  readonly values?: readonly [string, string, string];
}

export type OperationCases<Overrides> = Readonly<
  Record<string, Readonly<Record<string, OperationCase<Overrides>>>>
>;

/** Runs each case over three items: all good, and with the second refused, with and without Continue On Fail. */
export function testOperations<Overrides>(
  cases: OperationCases<Overrides>,
  start: (options: StubOptions<Overrides>) => StubbedNode,
): void {
  for (const [resource, operations] of Object.entries(cases)) {
    describe(resource, () => {
      for (const [operation, one] of Object.entries(operations))
        testOperation(resource, operation, one, start);
    });
  }
}

function testOperation<Overrides>(
  resource: string,
  operation: string,
  {
    parameters,
    first = [],
    sent,
    gives,
    overrides,
    values = ['one', 'two', 'three'],
  }: OperationCase<Overrides>,
  start: (options: StubOptions<Overrides>) => StubbedNode,
): void {
  const items = values.map((value) => ({ value }));
  const options = {
    items,
    parameters: ({ value }: IDataObject) => ({ resource, operation, ...parameters?.(String(value)) }),
  };
  const stub = (more: StubOptions<Overrides> = {}): StubbedNode =>
    start({ ...(overrides === undefined ? undefined : { overrides }), ...more });
  const refuse = first.length + sent(values[0]).length;

  describe(operation, () => {
    it('asks for each item in its order, and pairs what comes with it', async () => {
      const node = stub();
      const { output } = await node.run(options);
      expect(node.requests).toEqual([...first, ...values.flatMap(sent)]);
      const pairs = output.map(({ pairedItem }) => (pairedItem as { item: number }).item);
      expect([...new Set(pairs)]).toEqual([0, 1, 2]);
      expect(pairs).toEqual(pairs.toSorted((one, other) => one - other));
      if (gives !== undefined) expect(output[0]?.json).toMatchObject(gives);
    });

    it('with Continue On Fail gives the refused item its error, and the others their results', async () => {
      const node = stub({ refuse });
      const { output } = await node.run({ ...options, continueOnFail: true });
      const failed = output.filter(({ json }) => json.error !== undefined);
      expect(failed.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }]);
      // n8n takes an item for a failed one when this is its only field.
      expect(failed[0]?.json).toEqual({
        error: expect.stringMatching(/did not accept the request \[item 1\]/),
      });
      const good = output.filter(({ json }) => json.error === undefined);
      expect(new Set(good.map(({ pairedItem }) => (pairedItem as { item: number }).item))).toEqual(
        new Set([0, 2]),
      );
    });

    it('without it stops at the refused item, names it, and asks for no more', async () => {
      const node = stub({ refuse });
      const failure = await node.failure(options);
      expect(failure).toMatchObject({
        name: 'NodeApiError',
        message: expect.stringMatching(/did not accept the request \[item 1\]$/),
        httpCode: '400',
        context: { itemIndex: 1 },
      });
      expect(failure.text).not.toContain('a-key-of-tests');
      expect(node.requests).toHaveLength(refuse + 1);
    });
  });
}
