import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SimulatorRequest } from '../../src/http/simulator-request.ts';
import type { VendorApi } from '../../src/http/vendor-api.ts';
import type { AlloSimulatorOptions, AlloTruth } from '../../src/index.ts';
import { alloApi } from '../../src/providers/allo/allo-api.ts';
import { alloContent } from '../../src/providers/allo/allo-content.ts';
import { alloSettings } from '../../src/providers/allo/settings.ts';
import type { SimulatorEvent } from '../../src/webhooks/simulator-event.ts';
import { DIALOGUES } from '../started.ts';
import { HOUR_MS, LINE, NOBODY, SECOND_MS } from './allo-at.ts';

const until = '2026-11-01T00:00:00Z';
const untilMs = Date.parse(until);
const nowMs = untilMs + HOUR_MS;

interface ApiUnderTest {
  readonly api: VendorApi<AlloTruth>;
  send(method: string, path: string, body: object): void;
  between(afterMs: number, upToMs: number, topic?: string): readonly SimulatorEvent[];
}

function apiWith(options: Omit<AlloSimulatorOptions, 'provider'> = {}): ApiUnderTest {
  const settings = alloSettings({ provider: 'allo', rateLimits: null, ...options });
  const { unansweredCalls = 0, conversations } = options;
  const content = alloContent(DIALOGUES, { seed: 1, until, unansweredCalls, conversations });
  const api = alloApi({ settings, content, now: () => nowMs, windowPhaseMs: 0 });
  return {
    api,
    send: (method, path, body) => {
      const headers = { authorization: settings.apiKey, 'content-type': 'application/json' };
      const request: SimulatorRequest = { method, path, query: new URLSearchParams(), headers };
      const { status, body: text } = api.open(request).answer(JSON.stringify(body));
      if (status > 299) throw new Error(`${method} ${path}: ${status} ${text}`);
    },
    between: (afterMs, upToMs, topic) =>
      api.eventsBetween(afterMs, upToMs).filter((event) => topic === undefined || event.topic === topic),
  };
}

const everything = (under: ApiUnderTest, topic?: string): readonly SimulatorEvent[] =>
  under.between(0, untilMs + 24 * HOUR_MS, topic);

const SCHEMAS: Readonly<Record<string, string>> = {
  'call.received': 'CallReceivedEvent',
  'call.triggered': 'CallTriggeredEvent',
  'call.answered': 'CallAnsweredEvent',
  'call.completed': 'CallCompletedEvent',
  'tag.added': 'TagEvent',
  'tag.removed': 'TagEvent',
  'sms.received': 'SmsEvent',
  'sms.sent': 'SmsEvent',
  'contact.created': 'ContactEvent',
  'contact.updated': 'ContactEvent',
  'summary.updated': 'SummaryUpdatedEvent',
};

function problemsOf(events: readonly SimulatorEvent[]): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(
    parse(readFileSync(new URL('../../../../specs/allo.openapi.yaml', import.meta.url), 'utf8')),
    'allo',
  );
  return events.flatMap(({ topic, data, occurredAtMs }) => {
    const validate = ajv.compile({ $ref: `allo#/components/schemas/${SCHEMAS[topic]}` });
    const timestamp = new Date(occurredAtMs).toISOString();
    return validate({ topic, version: '2.0', timestamp, data }) ? [] : [[topic, validate.errors]];
  });
}

describe('Allo: events of the content', () => {
  it('tell of every call, message, tag and contact, as the document describes', () => {
    const under = apiWith({ unansweredCalls: 20, edits: { share: 0.3, delayMs: HOUR_MS } });
    const events = everything(under);
    const rows = under.api.truth().map(({ row }) => row);
    const count = (topic: string): number => events.filter((event) => event.topic === topic).length;
    const calls = rows.filter(({ type }) => type === 'CALL');
    const inbound = (row: (typeof rows)[number]): boolean => row.direction === 'INBOUND';
    expect(count('call.received')).toBe(calls.filter(inbound).length);
    expect(count('call.triggered')).toBe(calls.length - calls.filter(inbound).length);
    expect(count('call.completed')).toBe(calls.length);
    const isAnswered = ({ result }: { result: string | null }): boolean =>
      result === 'ANSWERED' || result === 'TRANSFERRED';
    expect(count('call.answered')).toBe(calls.filter(isAnswered).length);
    expect(count('sms.received') + count('sms.sent')).toBe(rows.length - calls.length);
    expect(count('contact.created')).toBe(
      new Set(rows.flatMap(({ contacts }) => contacts.map(({ id }) => id))).size,
    );
    expect(count('summary.updated')).toBeGreaterThan(10);
    expect(count('tag.added')).toBeGreaterThan(calls.filter(({ tags }) => tags?.length === 1).length);
    expect(problemsOf(events)).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const times = events.map(({ occurredAtMs }) => occurredAtMs);
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });

  it('are the same in small steps as at once', () => {
    const options = {
      edits: { share: 0.3, delayMs: { min: HOUR_MS, max: 100 * HOUR_MS } },
      completedDelayMs: { min: 30_000, max: 43 * 60_000 },
    };
    const atOnce = everything(apiWith(options));
    const under = apiWith(options);
    const stepped: SimulatorEvent[] = [];
    const fromMs = Date.parse('2026-08-01T00:00:00Z');
    for (let atMs = fromMs; atMs < untilMs + 200 * HOUR_MS; atMs += 7 * HOUR_MS) {
      stepped.push(...under.between(atMs, atMs + 7 * HOUR_MS));
    }
    const inOrder = (events: readonly SimulatorEvent[]): unknown =>
      [...events].sort((a, b) => a.id.localeCompare(b.id));
    expect(stepped.length).toBeGreaterThan(atOnce.length - 50);
    const ids = new Set(atOnce.map(({ id }) => id));
    expect(inOrder(stepped.filter(({ id }) => ids.has(id)))).toEqual(inOrder(atOnce));
  });

  it('of one call come in their order, without an id until it is over', () => {
    const under = apiWith();
    const row = under.api
      .truth()
      .map((truth) => truth.row)
      .find(({ type, result, direction, contacts, tags }) =>
        [
          type === 'CALL',
          result === 'ANSWERED',
          direction === 'INBOUND',
          contacts[0]?.company,
          tags?.length,
        ].every(Boolean),
      );
    if (row === undefined) throw new Error('no such call');
    const [startMs, lengthMs] = [Date.parse(row.date), (row.duration ?? 0) * SECOND_MS];
    const ofCall = under
      .between(startMs - 1, startMs + lengthMs + 30_000)
      .filter(
        ({ data, scope }) =>
          scope === row.allo_number && (data.from_number === row.contact_number || data.id === row.id),
      );
    expect(ofCall.map(({ topic, occurredAtMs }) => [topic, occurredAtMs - startMs])).toEqual([
      ['call.received', 0],
      ['call.answered', expect.any(Number)],
      ['tag.added', lengthMs],
      ['call.completed', lengthMs + 30_000],
    ]);
    const [received, answered, tagged, completed] = ofCall.map(({ data }) => data);
    const [contact] = row.contacts;
    expect(received).toMatchObject({
      ...{ from_number: row.contact_number, to_number: row.allo_number, user_email: row.user?.email },
      started_at: row.date.replace('Z', '.000Z'),
      person: { id: contact?.id.replace('cnt-', 'con_'), numbers: [row.contact_number] },
      company: { id: contact?.company?.id, name: contact?.company?.name },
    });
    expect(received).not.toHaveProperty('id');
    expect(answered).toMatchObject({ direction: 'INBOUND', started_at: received?.started_at });
    expect(tagged).toEqual({ id: row.id, tag: row.tags?.[0] });
    expect(completed).toMatchObject({
      ...{
        id: row.id,
        type: 'INBOUND',
        result: 'ANSWERED',
        from_number: row.contact_number,
        to: row.allo_number,
      },
      ...{ from_name: contact?.name, tags: row.tags, summary: row.summary, transcriptions: row.transcript },
      length_in_minutes: Math.round((lengthMs / 60_000) * 100) / 100,
    });
  });

  it('name the line, and not a person, as who calls out', () => {
    const completed = everything(apiWith(), 'call.completed').filter(({ data }) => data.type === 'OUTBOUND');
    expect(new Set(completed.map(({ data }) => data.from_name))).toEqual(
      new Set(['Front desk', 'Accueil', 'Service']),
    );
  });

  it('tell of a summary that is not there yet as of none', () => {
    const under = apiWith({ summaryDelayMs: HOUR_MS, transcriptDelayMs: HOUR_MS });
    for (const { data } of everything(under, 'call.completed')) {
      expect([data.summary, data.transcriptions, data.tags]).toEqual([null, [], []]);
    }
  });

  it('write ids with the separator of the answers', () => {
    const events = everything(apiWith({ idSeparator: '_' }), 'call.completed');
    expect(events.every(({ data }) => /^cll_/.test(String(data.id)))).toBe(true);
  });

  it('of a million conversations are found by arithmetic', () => {
    const under = apiWith({ conversations: 1_000_000 });
    const events = under.between(untilMs - HOUR_MS, untilMs - HOUR_MS + 10_000);
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(100);
  });
});

describe('Allo: events of what clients do', () => {
  it('are told once, at the time', () => {
    const under = apiWith();
    const call = under.api.truth().find(({ row }) => row.tags?.length === 0 && row.result === 'ANSWERED')
      ?.row.id;
    under.send('POST', `/v2/api/conversations/items/${call}/tags`, { tags: ['interested'] });
    under.send('DELETE', `/v2/api/conversations/items/${call}/tags/interested`, {});
    under.send('PATCH', `/v2/api/conversations/items/${call}/summary`, { content: 'a' });
    under.send('POST', '/v1/api/sms', { from: LINE, to: NOBODY, message: 'Hello' });
    under.send('POST', '/v2/api/crm/people', { name: 'Ada', numbers: [NOBODY] });
    const events = under.between(nowMs - 1, nowMs);
    expect(events.map(({ topic, data, scope }) => [topic, scope, data.id])).toEqual([
      ['tag.added', expect.stringMatching(/^\+/), call],
      ['tag.removed', expect.stringMatching(/^\+/), call],
      ['summary.updated', expect.stringMatching(/^\+/), call],
      ['sms.sent', LINE, expect.stringMatching(/^msg-/)],
      ['contact.created', null, expect.stringMatching(/^con_/)],
    ]);
    expect(problemsOf(events)).toEqual([]);
    expect(under.between(nowMs, nowMs + HOUR_MS)).toEqual([]);
  });

  it('go to the endpoints that clients have made', () => {
    const under = apiWith();
    under.send('POST', '/v2/api/webhooks', { url: 'https://a.example/x', topics: ['sms.sent'] });
    const v1 = { allo_number: LINE, url: 'https://b.example/x', topics: ['SMS_SENT'] };
    under.send('POST', '/v1/api/webhooks', v1);
    expect(under.api.webhookEndpoints()).toEqual([
      {
        ...{
          id: expect.stringMatching(/^ep_/),
          url: 'https://a.example/x',
          topics: ['sms.sent'],
          enabled: true,
        },
        ...{ secret: expect.stringMatching(/^whsec_/), scope: null, version: 'allo-2' },
      },
      {
        ...{
          id: expect.stringMatching(/^web-/),
          url: 'https://b.example/x',
          topics: ['SMS_SENT'],
          enabled: true,
        },
        ...{ secret: null, scope: LINE, version: 'allo-1' },
      },
    ]);
  });
});
