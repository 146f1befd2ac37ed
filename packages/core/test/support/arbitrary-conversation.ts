import fc from 'fast-check';
import type { Conversation, CrmRef, Participant, Turn } from '../../src/conversation.ts';

/**
 * Any conversation that the type allows and a mapper could make: every value of every enum in any combination,
 * texts of any characters, turns in any order and number, with the facts that hold for every record (a time is in
 * UTC with milliseconds, an E.164 number is the raw one, a speaker is one of the participants).
 */
export function arbitraryConversation(): fc.Arbitrary<Conversation> {
  return fc
    .array(arbitraryParticipant(), { maxLength: 4 })
    .chain((participants) => conversationWith(participants));
}

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const optionalText = fc.option(text);
const time = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const optionalTime = fc.option(time);
const offsetMs = fc.option(fc.nat({ max: 7_200_000 }));
/** JSON has one zero only. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

function arbitraryParticipant(): fc.Arbitrary<Participant> {
  const phone = fc.oneof(
    fc.record({ phoneE164: fc.constant(null), phoneRaw: fc.constant(null) }),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{1,14}$/))
      .map(([first, rest]) => `+${first}${rest}`)
      .map((number) => ({ phoneE164: number, phoneRaw: number })),
    fc
      .constantFrom('3922', '0044 20 7946 0000', 'anonymous', 'LINDENHOF', '+0123', '*31#')
      .map((phoneRaw) => ({ phoneE164: null, phoneRaw })),
  );
  return fc
    .record({
      role: fc.constantFrom('customer', 'agent', 'other'),
      kind: fc.constantFrom('human', 'ai', 'unknown'),
      name: optionalText,
      email: fc.option(fc.emailAddress()),
      providerRef: optionalText,
    })
    .chain((rest) => phone.map((numbers) => ({ ...rest, ...numbers })));
}

function arbitraryTurn(participantCount: number): fc.Arbitrary<Turn> {
  const common = {
    at: optionalTime,
    startOffsetMs: offsetMs,
    endOffsetMs: offsetMs,
    text: fc.oneof(text, fc.constant('')),
    providerRole: optionalText,
  };
  const speaker =
    participantCount === 0
      ? fc.constant(null)
      : fc.option(fc.nat({ max: participantCount - 1 }), { freq: 10 });
  const nobody = fc.constant(null);
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('utterance', 'message'), participant: speaker, ...common }),
    fc.record({ kind: fc.constantFrom('system', 'event'), participant: nobody, ...common }),
    fc.record({
      kind: fc.constant('tool'),
      participant: nobody,
      ...common,
      tool: fc.record({ name: optionalText, result: json }),
    }),
  );
}

const crmRef: fc.Arbitrary<CrmRef> = fc.record({
  type: fc.constantFrom('contact', 'company', 'deal'),
  id: text,
  name: optionalText,
  status: optionalText,
  parentId: optionalText,
});

function conversationWith(participants: readonly Participant[]): fc.Arbitrary<Conversation> {
  const turns = fc.array(arbitraryTurn(participants.length), { maxLength: 8 });
  return fc
    .record({
      schemaVersion: fc.constant(1 as const),
      provider: fc.constantFrom('allo', 'itellico'),
      providerId: text,
      threadKey: optionalText,
      channel: fc.constantFrom('voice', 'sms', 'mms', 'whatsapp', 'web', 'unknown'),
      isTest: fc.boolean(),
      direction: fc.constantFrom('inbound', 'outbound', 'internal', 'unknown'),
      status: fc.constantFrom('in_progress', 'completed', 'failed', 'unknown'),
      outcome: fc.constantFrom(
        'answered',
        'voicemail',
        'transferred',
        'unanswered',
        'pending',
        'sent',
        'delivered',
        'failed',
        null,
      ),
      providerStatus: optionalText,
      participants: fc.constant(participants),
      startedAt: fc.option(time, { freq: 10 }),
      endedAt: optionalTime,
      endedAtDerived: fc.boolean(),
      durationSeconds: fc.option(
        fc.oneof(
          fc.nat({ max: 7_200 }),
          fc.nat({ max: 7_200_000 }).map((ms) => ms / 1000),
        ),
      ),
      recording: fc.option(
        fc.record({
          url: fc.webUrl(),
          requiresAuth: fc.option(fc.boolean()),
          expiresAt: optionalTime,
        }),
      ),
      turns: fc.option(turns),
      transcriptState: fc.constantFrom('not_requested', 'pending', 'available', 'none'),
      summary: fc.option(fc.record({ text, format: fc.constantFrom('markdown', 'plain') })),
      tags: fc.array(text, { maxLength: 3 }),
      crmRefs: fc.array(crmRef, { maxLength: 3 }),
      raw: json,
    })
    .map((fields): Conversation => ({ ...fields, id: `${fields.provider}:${fields.providerId}` }));
}
