import type { Conversation } from './conversation.ts';
import { conversationFields } from './conversation-fields.ts';
import { ConversationFormatError } from './conversation-format-error.ts';
import { type MigrationStep, migrateRecord, type StoredRecord } from './migrate-record.ts';

/** From version n to n + 1, in order. Version 1 is the only one so far. */
const steps: readonly MigrationStep[] = [];

/**
 * Reads a conversation that was stored as JSON by this release or an earlier one, and brings it to the current
 * `schemaVersion`. Fields that this version does not know stay. Values are not checked: `conversationSchema` does that.
 *
 * @throws {ConversationFormatError} for what is no conversation, or one of a version that this release does not know.
 *
 * @example
 * for (const line of text.trimEnd().split('\n')) conversations.push(migrateConversation(JSON.parse(line)));
 */
export function migrateConversation(json: unknown): Conversation {
  const record = migrateRecord(json, steps);
  requireFields(record);
  return record;
}

function requireFields(record: StoredRecord): asserts record is StoredRecord & Conversation {
  const missingFields = conversationFields.filter((field) => !Object.hasOwn(record, field));
  if (missingFields.length === 0) return;
  const { schemaVersion } = record;
  throw new ConversationFormatError(
    `Expected every field of a conversation of schemaVersion ${schemaVersion}; ${missingFields.join(', ')} missing. Only raw may be left out: read the conversation again from its source.`,
    { reason: 'missing_fields', schemaVersion, missingFields },
  );
}
