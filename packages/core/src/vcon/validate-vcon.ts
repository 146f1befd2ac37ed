import { isRecord } from '@callweave/transport/json';
import { findSchemaViolations } from '../json-schema/find-schema-violations.ts';
import { vconSchema } from './ietf/vcon-schema.ts';
import { vconRules } from './rules/vcon-rules.ts';
import type { Vcon } from './vcon.ts';
import type { VconViolation } from './vcon-violation.ts';

export type VconValidation =
  | { readonly valid: true; readonly vcon: Vcon; readonly violations: readonly [] }
  | { readonly valid: false; readonly violations: readonly VconViolation[] };

/**
 * Checks a document against draft-ietf-vcon-vcon-core-03: its JSON Schema, and the rules of its text that the schema
 * misses. Tells every place that breaks one, and never throws, whatever the JSON is.
 *
 * @example
 * const { valid, violations } = validateVcon(JSON.parse(text));
 * for (const { rule, path, expected, got } of violations) console.log(`${path}: ${rule}: ${expected}, not ${got}`);
 */
export function validateVcon(json: unknown): VconValidation {
  const bySchema = findSchemaViolations(json, vconSchema).map((found) => ({
    rule: 'schema',
    ...found,
  }));
  const byRule = isRecord(json)
    ? vconRules.flatMap(({ name, check }) => check(json).map((found) => ({ rule: name, ...found })))
    : [];
  const violations = [...bySchema, ...byRule];
  return isVcon(json, violations)
    ? { valid: true, vcon: json, violations: [] }
    : { valid: false, violations };
}

function isVcon(json: unknown, violations: readonly VconViolation[]): json is Vcon {
  return isRecord(json) && violations.length === 0;
}
