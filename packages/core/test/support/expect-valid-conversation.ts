import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { conversationSchema } from '../../src/conversation-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(conversationSchema);
const { $id: _, ...unnamed } = conversationSchema;
const validatePartial = ajv.compile({ ...unnamed, required: ['schemaVersion', 'provider', 'raw'] });

/** Fails with the places where a value is no valid `Conversation`. */
export function expectValidConversation(value: unknown): void {
  expect(faultsOf(value)).toEqual([]);
}

export function isValidConversation(value: unknown): boolean {
  return validate(value);
}

/** Where a value is no valid `Conversation`. */
export function faultsOf(value: unknown): readonly unknown[] {
  validate(value);
  return validate.errors ?? [];
}

/** Where a value is no valid part of a `Conversation`. */
export function faultsOfPartial(value: unknown): readonly unknown[] {
  validatePartial(value);
  return validatePartial.errors ?? [];
}
