import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import schema from '../../src/vcon/ietf/vcon-0.4.0.schema.json' with { type: 'json' };
import { validateVcon } from '../../src/vcon/validate-vcon.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Fails with the places where either validator, ours or Ajv with the draft's schema, finds something. */
export function expectValidVcon(json: unknown): void {
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  expect(validateVcon(json).violations).toEqual([]);
}

/** What the draft's schema alone says. */
export function fitsSchema(json: unknown): boolean {
  return validate(json);
}
