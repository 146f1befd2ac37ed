import type { WebhookProtocol } from './webhook-message.ts';

/** The three spellings that version 1 has had: the latest, the one before it, and the first. */
export type AlloVersion1Spelling = 'snake_case' | 'camelCase' | 'body';

const TOPICS: Readonly<Record<string, string>> = {
  'call.completed': 'CALL_RECEIVED',
  'sms.received': 'SMS_RECEIVED',
  'sms.sent': 'SMS_SENT',
  'contact.created': 'CONTACT_CREATED',
  'contact.updated': 'CONTACT_UPDATED',
};

/** What the oldest guide shows of a call; it had no id. https://docs.withallo.com/new-call-processed-21532251e0 */
const FIRST_FIELDS: readonly string[] = [
  ...[
    'start_date',
    'recording_url',
    'from_number',
    'from_name',
    'to',
    'to_name',
    'length_in_minutes',
    'length',
  ],
  ...['summary', 'one_sentence_summary', 'transcriptions', 'concatenated_transcript', 'type'],
];

type Fields = Readonly<Record<string, unknown>>;

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const name =
        key === 'to' ? 'toNumber' : key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      // What callers were asked has names of the user's own.
      return [name, key === 'data_collected' ? field : camelCase(field)];
    }),
  );
}

function envelope(
  topic: string,
  { tags: _ofVersion2, ...data }: Fields,
  spelling: AlloVersion1Spelling,
): object {
  if (spelling === 'snake_case') return { topic, data };
  if (spelling === 'camelCase') return { topic, data: camelCase(data) };
  const isCall = topic === 'CALL_RECEIVED';
  const fields = Object.entries(data).filter(([key]) => !isCall || FIRST_FIELDS.includes(key));
  return { topic, body: Object.fromEntries(fields) };
}

/**
 * Version 1: no signature and no id. Attempts after the first are not documented, so there are none.
 * https://help.withallo.com/en/api-reference/guides/webhooks
 */
export function alloVersion1Webhooks({ spelling }: { spelling: AlloVersion1Spelling }): WebhookProtocol {
  return {
    retryDelaysMs: [],
    timeoutMs: 30_000,
    disableAfterDays: null,
    isSuccess: (status) => status === 200,
    topicOf: (eventTopic) => (/^[A-Z_]+$/.test(eventTopic) ? eventTopic : (TOPICS[eventTopic] ?? null)),
    message({ id, topic: eventTopic, data }) {
      const topic = TOPICS[eventTopic] ?? eventTopic;
      return {
        topic,
        messageId: id,
        body: JSON.stringify(envelope(topic, data, spelling)),
        headers: async () => ({ 'content-type': 'application/json' }),
      };
    },
  };
}
