import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { collect, sourceOf } from '../../test/support/source-of.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { redactConversation } from './redact-conversation.ts';
import type { Redact } from './redaction.ts';
import { withRedaction } from './with-redaction.ts';

const conversations = [normalizeAlloItem(alloCall()), normalizeAlloItem(alloMessage())];
const redact: Redact = (text, { field }) => (field === 'reference' ? text : '█');
const redacted = conversations.map((conversation) => redactConversation(conversation, redact));

describe('withRedaction', () => {
  it('redacts every conversation of a list', async () => {
    const source = withRedaction(sourceOf(conversations), redact);
    expect(source.provider).toBe('allo');
    expect(await collect(source.list())).toEqual(redacted);
  });

  it('redacts every conversation that is asked for', async () => {
    const source = withRedaction(sourceOf(conversations), redact);
    expect(await source.getMany(['cll-demo0001', 'allo:msg-demo0001', 'cll-gone'])).toEqual({
      conversations: redacted,
      missingIds: ['cll-gone'],
      invalidIds: [],
    });
  });

  it('passes on what was asked for', async () => {
    const asked: unknown[] = [];
    const inner = sourceOf(conversations);
    const source = withRedaction(
      {
        ...inner,
        list: (options) => {
          asked.push(options);
          return inner.list(options);
        },
        getMany: (ids, options) => {
          asked.push(ids, options);
          return inner.getMany(ids, options);
        },
      },
      redact,
    );
    const { signal } = new AbortController();
    source.list({ since: '2026-04-01', signal });
    await source.getMany(['cll-demo0001'], { signal });
    expect(asked).toEqual([{ since: '2026-04-01', signal }, ['cll-demo0001'], { signal }]);
  });

  it('throws at once what the source throws at once', () => {
    const source = withRedaction(
      {
        ...sourceOf([]),
        list: () => {
          throw new TypeError('Expected a time');
        },
      },
      redact,
    );
    expect(() => source.list()).toThrow('Expected a time');
  });

  it('gives nothing of a conversation whose redaction failed', async () => {
    const source = withRedaction(sourceOf(conversations), (text) => {
      if (text.startsWith('See you')) throw new Error('no answer from the model');
      return '█';
    });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const conversation of source.list()) seen.push(conversation);
    })();
    await expect(reading).rejects.toThrow('no answer from the model');
    expect(seen).toHaveLength(1);
    await expect(source.getMany(['msg-demo0001'])).rejects.toThrow('no answer from the model');
  });

  it('redacts what an error brings along', async () => {
    const failure = Object.assign(new Error('half of it came'), { conversations: [conversations[0]] });
    const source = withRedaction({ ...sourceOf([]), getMany: () => Promise.reject(failure) }, redact);
    await expect(source.getMany(['cll-demo0001', 'cll-2'])).rejects.toMatchObject({
      message: 'half of it came',
      conversations: [redacted[0]],
    });
  });

  it('passes on a rejection that is no object', async () => {
    const source = withRedaction({ ...sourceOf([]), getMany: () => Promise.reject('aborted') }, redact);
    await expect(source.getMany(['cll-demo0001'])).rejects.toBe('aborted');
  });

  it('has nothing of the source but what it redacts', () => {
    const source = { ...sourceOf(conversations), latest: conversations[0] };
    expect(Object.keys(withRedaction(source, redact)).sort()).toEqual(['getMany', 'list', 'provider']);
  });

  it('says at once that there is no hook', () => {
    // @ts-expect-error: in JavaScript it may be forgotten.
    expect(() => withRedaction(sourceOf([]))).toThrow('Expected redact to be a function; got undefined.');
  });
});
