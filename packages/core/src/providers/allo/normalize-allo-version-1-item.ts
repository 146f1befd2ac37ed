import { isRecord, textOf } from '@callweave/transport/json';
import { type Normalized, normalizedConversation } from '../../normalized.ts';
import { upperCase } from '../enum-value.ts';
import { idOf } from '../provider-id.ts';
import {
  type AlloVersion1ItemRow,
  conversationOfCall,
  conversationOfMessage,
  type NormalizeAlloVersion1Options,
} from './allo-version-1-rows.ts';

const notInRows = ['crmRefs'] as const;

/**
 * Makes of a row of a contact's conversation what it can: its text messages have no id, so they are partial. Never
 * throws.
 *
 * @example
 * const normalized = normalizeAlloVersion1Item(row, { alloNumber: '+14155550100' });
 * if (normalized.kind === 'conversation') await store(normalized.conversation);
 */
export function normalizeAlloVersion1Item(
  row: AlloVersion1ItemRow,
  options: NormalizeAlloVersion1Options = {},
): Normalized {
  const { type, call, message }: Readonly<Record<string, unknown>> = isRecord(row) ? row : {};
  const topic = upperCase(type);
  if (isRecord(call) && topic !== 'TEXT_MESSAGE') {
    const conversation = conversationOfCall(call, row, options);
    return normalizedConversation(conversation, { hasId: idOf(call.id) !== null, missing: notInRows });
  }
  if (isRecord(message) && topic !== 'CALL') {
    const conversation = conversationOfMessage(message, row, options);
    const missing = ['outcome', 'tags', ...notInRows] as const;
    return normalizedConversation(conversation, { hasId: idOf(message.id) !== null, missing });
  }
  return { kind: 'other', provider: 'allo', topic: textOf(type), raw: row };
}
