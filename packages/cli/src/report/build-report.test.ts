import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../../core/test/support/arbitrary-conversation.ts';
import {
  aiAgent,
  customer,
  person,
  said,
  storedConversation,
} from '../../test/support/stored-conversation.ts';
import { reportOf } from '../../test/support/write-report.ts';
import { buildReport } from './build-report.ts';

/** What stands in the report for its readers: markup with its tags, no script. */
const textOf = (report: string): string =>
  report
    .slice(report.indexOf('<body>'))
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('buildReport', () => {
  it('tells the figures in words and numbers', async () => {
    const report = textOf(
      await reportOf([
        storedConversation({ outcome: 'unanswered', startedAt: '2026-04-01T08:00:00.000Z' }),
        storedConversation({ direction: 'outbound', startedAt: '2026-04-01T08:30:00.000Z' }),
        storedConversation({
          provider: 'itellico',
          participants: [customer('+12025550199'), aiAgent('Reception')],
          startedAt: '2026-04-02T08:00:00.000Z',
          durationSeconds: 600,
        }),
      ]),
    );
    expect(report).toContain('1 – 2 Apr 2026 Times in Europe/Berlin. Made on 31 Aug 2026, 08:00.');
    expect(report).toContain('Inbound calls taken 50% 1 of 2');
    expect(report).toContain('Calling back takes 30m at the median');
    expect(report).toContain('Reception itellico · main AI agent 10m 1 10m 0');
    expect(report).toContain('Robin Sample Allo · main Person 3m 1 3m 0');
    expect(report).toContain('Called back after 15m to 1h 1 100%');
    expect(report).toContain('Wednesday, 1 April 2026 1 1 2 Thursday, 2 April 2026 1 0 1');
  });

  it('says what was asked for, and what it leaves out', async () => {
    const report = textOf(
      await reportOf(
        [
          storedConversation({ isTest: true }),
          { ...storedConversation(), deletedAt: '2026-04-02T08:00:00.000Z' },
          storedConversation({ startedAt: null, providerId: 'cll-1' }),
          storedConversation({ turns: [said(0, 'one'), said(1, 'two'), said(0, 'three')] }),
        ],
        {
          scope: 'Allo, account main',
          sinceMs: Date.parse('2026-03-31T22:00:00Z'),
          untilMs: Date.parse('2026-04-30T22:00:00Z'),
          maxTurns: 2,
        },
      ),
    );
    expect(report).toContain('1 – 30 Apr 2026 Allo, account main . Times in Europe/Berlin.');
    expect(report).toContain('1 test session is in the list, and counted in no figure.');
    expect(report).toContain('1 deleted conversation is left out.');
    expect(report).toContain('1 conversation has no start time');
    expect(report).toContain('1 transcript ends after 2 turns, and tells how many are left out.');
  });

  it('leaves transcripts out, with every word of them', async () => {
    const conversations = [storedConversation({ turns: [said(0, 'My secret is 42.')] })];
    expect(await reportOf(conversations)).toContain('My secret is 42.');
    const without = await reportOf(conversations, { maxTurns: 0 });
    expect(without).not.toContain('secret');
    expect(textOf(without)).toContain('Transcripts are left out.');
  });

  it('is a page without conversations, too', async () => {
    expect(textOf(await reportOf([]))).toContain('No conversations');
  });

  it('writes numbers and dates as the locale has them', async () => {
    const report = await reportOf([storedConversation({ durationSeconds: 60 })], { locale: 'de-DE' });
    expect(textOf(report)).toContain('Mittwoch, 1. April 2026');
  });

  it.each([{ timeZone: 'Europe/Atlantis' }, { locale: 'not_a_locale!' }])('refuses %j', async (options) => {
    await expect(reportOf([], options)).rejects.toThrow(RangeError);
  });

  it('hands out what it has while conversations still come, and keeps no transcript', async () => {
    let read = 0;
    const pieces = buildReport(
      (async function* () {
        for (read = 0; read < 10_000; read += 1) {
          yield storedConversation({ providerId: `cll-${read}`, turns: [said(0, 'x'.repeat(1_000))] });
        }
      })(),
      { createdAtMs: 0, timeZone: 'UTC' },
    );
    let longest = 0;
    const readAtFirst: number[] = [];
    for await (const piece of pieces) {
      longest = Math.max(longest, piece.length);
      readAtFirst.push(read);
    }
    expect(readAtFirst[1]).toBeLessThan(100);
    expect(longest).toBeLessThan(150_000);
  });

  it('holds a policy that lets nothing in but its own script and styles', async () => {
    const report = await reportOf([storedConversation()]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(report) ?? [];
    expect(policy.replaceAll('&#39;', "'").replace(/sha256-[\w+/]{43}=/g, 'sha256-…')).toBe(
      "default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(report).not.toMatch(/\b(?:https?:)?\/\/(?!.*sourceMapping)\w+\.\w/);
    expect(report).not.toMatch(/\s(?:src|srcset|href)="(?!#)/);
  });
});

const hostile = [
  '<script>window.broken=1</script>',
  '</script><img src=x onerror="window.broken=1">',
  '<!--<script>',
  ']]>"\'`--!>',
  '\u2028\u2029\u0000\u001b[2J\u009b',
  '\u202eevil\u2066\u2068',
  '&lt;b&gt;&#x3c;',
  '\ud800',
];

describe('texts of others', () => {
  const text = fc
    .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1 }))
    .map((each) => `a${each}`);

  it('are never markup: whatever they are, the page has the same tags', async () => {
    const tagsOf = (report: string): string[] => report.match(/<[a-z/!][^\s>]*/gi) ?? [];
    const reportWith = (words: readonly string[]): Promise<string> => {
      const [name = '', agent = '', summary = '', turn = '', tag = '', account = '', id = '', role = ''] =
        words;
      const stored = storedConversation(
        {
          providerId: id,
          participants: [
            customer('+12025550143', name),
            { ...person(agent), providerRef: 'usr-1', email: role },
          ],
          summary: { text: summary, format: 'markdown' },
          turns: [
            said(0, turn),
            said(null, turn, { kind: 'tool', tool: { name: tag, result: role }, providerRole: role }),
          ],
          tags: [tag],
          outcome: 'unanswered',
        },
        account,
      );
      return reportOf([stored, storedConversation({ participants: [customer(null), person(agent)] })], {
        scope: name,
      });
    };
    const harmless = tagsOf(await reportWith(Array.from({ length: 8 }, () => 'a')));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 8, maxLength: 8 }), async (words) => {
        expect(tagsOf(await reportWith(words))).toEqual(harmless);
      }),
      { numRuns: 300 },
    );
  });

  it('come back from the embedded data as they were', async () => {
    const report = await reportOf(
      hostile.map((turn, index) =>
        storedConversation({ providerId: `cll-${index}`, turns: [said(0, turn)] }),
      ),
    );
    const [, json = ''] = /class="details">([\s\S]*?)<\/script>/.exec(report) ?? [];
    const details: { turns: [unknown, unknown, unknown, unknown, string][] }[] = JSON.parse(json);
    expect(details.map(({ turns }) => turns[0]?.[4])).toEqual(hostile);
  });
});

it('takes any conversation that there can be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryConversation(), { maxLength: 5 }), async (conversations) => {
      const report = await reportOf(conversations.map((conversation) => storedConversation(conversation)));
      expect(report.endsWith('</html>\n')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
