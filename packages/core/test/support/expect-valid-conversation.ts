import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { conversationSchema } from '../../src/conversation-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(conversationSchema);

/** Fails with the places where a value is no valid `Conversation`. */
export function expectValidConversation(value: unknown): void {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

export function isValidConversation(value: unknown): boolean {
  return validate(value);
}
