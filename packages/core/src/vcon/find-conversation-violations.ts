import { isRecord, recordsOf } from '@callweave/transport/json';
import type { Conversation } from '../conversation.ts';
import { conversationSchema } from '../conversation-schema.ts';
import { describeJson } from '../json-schema/describe-json.ts';
import { findSchemaViolations } from '../json-schema/find-schema-violations.ts';
import type { VconViolation } from './vcon-violation.ts';

/**
 * Where what was read from a vCon is no conversation: by its schema, by speakers who are no participants, or by turns
 * that got lost.
 */
export function findConversationViolations(
  conversation: Readonly<Record<string, unknown>>,
  turnCount: unknown,
): VconViolation[] {
  const participantCount = recordsOf(conversation.participants).length;
  const turns = conversation.turns === null ? null : recordsOf(conversation.turns);
  const strangers = (turns ?? []).flatMap(({ participant }, index) =>
    typeof participant === 'number' && participant >= participantCount
      ? [violation(`/turns/${index}/participant`, `less than ${participantCount}`, participant)]
      : [],
  );
  const isWhole = turns === null || turns.length === turnCount;
  return [
    ...findSchemaViolations(conversation, conversationSchema).map((found) => ({
      rule: 'conversation',
      ...found,
    })),
    ...strangers,
    ...(isWhole
      ? []
      : [violation('/turns', `as many turns as turn_count: ${describeJson(turnCount)}`, turns)]),
  ];
}

function violation(path: string, expected: string, got: unknown): VconViolation {
  return { rule: 'conversation', path, expected, got: describeJson(got) };
}

export function isConversation(value: unknown, violations: readonly VconViolation[]): value is Conversation {
  return isRecord(value) && violations.length === 0;
}
