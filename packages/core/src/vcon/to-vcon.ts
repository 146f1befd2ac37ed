import type { Conversation, Summary } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import { conversationRecordOf, conversationRecordPurpose } from './conversation-record.ts';
import { readToVconOptions, type VconExport } from './read-to-vcon-options.ts';
import type { ToVconOptions } from './to-vcon-options.ts';
import type { Vcon, VconAnalysis, VconAttachment } from './vcon.ts';
import { dialogsOf, isMessage, isTextConversation } from './vcon-dialogs.ts';
import { partiesOf } from './vcon-parties.ts';
import { transcriptSchema, vconTurnOf } from './vcon-turns.ts';

/** A vCon with all four of its lists. */
export type ConversationVcon = Vcon & Required<Pick<Vcon, 'parties' | 'dialog' | 'analysis' | 'attachments'>>;

/**
 * Writes a conversation as an unsigned vCon of draft-ietf-vcon-vcon-core-03 with the contact-centre extension.
 * Nothing is in it that the provider did not tell, and no URL without a hash. What stands where is in the README;
 * `fromVcon` reads it back.
 *
 * @throws {TypeError} for an option that would break a rule of the draft.
 * @throws {VconError} with the code `no_start` when neither the conversation nor the options have one.
 *
 * @example
 * const vcon = toVcon(conversation, { createdAt: '2026-04-22T06:00:00Z', domainName: 'calls.example.com' });
 */
export function toVcon(conversation: Conversation, options: ToVconOptions = {}): ConversationVcon {
  const settings = readToVconOptions(conversation, options);
  if (settings.audio !== null && isTextConversation(conversation)) {
    throw new TypeError(
      `Expected recordingFile for a call only; got one for ${conversation.id}, a text message.`,
    );
  }
  const dialog = dialogsOf(conversation, settings.startedAt, settings.audio);
  return {
    ...(settings.vconVersion === null ? {} : { vcon: settings.vconVersion }),
    uuid: settings.uuid,
    extensions: ['CC'],
    created_at: settings.createdAt,
    ...(settings.updatedAt === null ? {} : { updated_at: settings.updatedAt }),
    parties: partiesOf(conversation),
    dialog,
    analysis: [
      ...transcriptOf(conversation),
      ...summaryOf(
        conversation,
        dialog.map((_, index) => index),
      ),
    ],
    attachments: attachmentsOf(conversation, settings),
  };
}

/** What was said; the text dialogs' messages are there already. */
function transcriptOf(conversation: Conversation): VconAnalysis[] {
  const isText = isTextConversation(conversation);
  const body = (conversation.turns ?? []).flatMap((turn, index) =>
    isSpoken(turn) && !(isText && isMessage(turn)) ? [vconTurnOf(turn, index)] : [],
  );
  if (body.length === 0) return [];
  return [
    {
      type: 'transcript',
      dialog: 0,
      vendor: conversation.provider,
      schema: transcriptSchema,
      mediatype: 'application/json',
      encoding: 'json',
      body,
    },
  ];
}

const summaryTypes: Readonly<Record<Summary['format'], string>> = {
  markdown: 'text/markdown',
  plain: 'text/plain',
};

function summaryOf({ summary, provider }: Conversation, dialog: readonly number[]): VconAnalysis[] {
  if (summary === null) return [];
  const { text, format } = summary;
  return [
    {
      type: 'summary',
      dialog,
      vendor: provider,
      mediatype: summaryTypes[format],
      encoding: 'none',
      body: text,
    },
  ];
}

function attachmentsOf(conversation: Conversation, settings: VconExport): VconAttachment[] {
  const { participants, tags, raw } = conversation;
  const trace = (conversation.turns ?? []).flatMap((turn, index) =>
    isSpoken(turn) ? [] : [vconTurnOf(turn, index)],
  );
  const common = {
    start: settings.startedAt,
    // All of it comes from our side.
    party: Math.max(
      0,
      participants.findIndex(({ role }) => role === 'agent'),
    ),
    dialog: 0,
    mediatype: 'application/json',
    encoding: 'json',
  } as const;
  return [
    { purpose: conversationRecordPurpose, ...common, body: conversationRecordOf(conversation, settings) },
    ...(tags.length === 0 ? [] : [{ purpose: 'tags', ...common, body: tags }]),
    ...(trace.length === 0 ? [] : [{ purpose: 'agent_trace', ...common, body: trace }]),
    ...(settings.includeProviderPayload && raw !== undefined
      ? [{ purpose: 'provider_payload', ...common, body: raw }]
      : []),
  ];
}
