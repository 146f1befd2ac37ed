import {
  type Conversation,
  migrateConversation,
  normalizeAlloItem,
  normalizeItellicoConversation,
} from '@callweave/core';
import { isRecord } from '@callweave/transport/json';
import type { ItemParameters } from '../operations/item-parameters.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The conversation that an input item holds: our record, or a row as either API gives it. */
export function readConversation(parameters: ItemParameters): Conversation {
  const given = parameters.object('conversation', 'Conversation');
  // The Allo Trigger has the row of the call under this name.
  const fields: Fields = isRecord(given?.item) ? given.item : (given ?? {});
  if ('schemaVersion' in fields) return readRecord(fields, parameters);
  if (typeof fields.conversation_id === 'string' && typeof fields.status === 'string') {
    return normalizeItellicoConversation(fields as Parameters<typeof normalizeItellicoConversation>[0]);
  }
  if (typeof fields.id === 'string' && typeof fields.type === 'string' && 'date' in fields) {
    const item = fields as Parameters<typeof normalizeAlloItem>[0];
    return normalizeAlloItem(item, { transcriptRequested: 'transcript' in fields });
  }
  throw parameters.problem("'Conversation' is not a conversation", adviceOn(fields));
}

function readRecord(fields: Fields, parameters: ItemParameters): Conversation {
  try {
    return migrateConversation(fields);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw parameters.problem("'Conversation' is not a whole conversation", reason);
  }
}

function adviceOn(fields: Fields): string {
  const isOurs = typeof fields.id === 'string' && /^(?:allo|itellico):/.test(fields.id);
  return isOurs
    ? "It has only some of a conversation's fields. In the node that it comes from, set 'Output' to 'Raw'."
    : "Set it to what an Allo, itellico or Callweave node returns with 'Output' set to 'Raw', usually {{ $json }}.";
}
