import type { ErrorDescription } from '@callweave/transport';
import { isRecord, recordsOf, textOf } from '@callweave/transport/json';

/**
 * Reads itellico's envelope `{ code, message, detail, errors }` (https://docs.itellico.ai/reference/error-codes)
 * and the bodies of the framework under it, `{ detail: "…" }` and `{ detail: [{ loc, msg, type }] }`.
 */
export function describeItellicoError(body: unknown): ErrorDescription {
  if (!isRecord(body)) return {};
  const fields = [...fieldsOf(body.errors), ...frameworkFieldsOf(body.detail)];
  const listed = fields
    .map(describeField)
    .filter((text) => text !== '')
    .join('; ');
  const parts = [textOf(body.message), textOf(body.detail), textOf(listed)];
  return {
    code: textOf(body.code),
    // A detail often repeats the message.
    message: textOf([...new Set(parts.filter((part) => part !== null))].join(' – ')),
    fields,
  };
}

function describeField({ field, message }: { field: string; message: string }): string {
  return [field, message].filter((part) => part !== '').join(': ');
}

function fieldsOf(value: unknown): { field: string; message: string }[] {
  return recordsOf(value).map((entry) => ({
    field: textOf(entry.field) ?? '',
    message: textOf(entry.message) ?? textOf(entry.type) ?? '',
  }));
}

function frameworkFieldsOf(value: unknown): { field: string; message: string }[] {
  return recordsOf(value).map((entry) => ({
    field: Array.isArray(entry.loc) ? entry.loc.filter(isPathPart).join('.') : '',
    message: textOf(entry.msg) ?? textOf(entry.type) ?? '',
  }));
}

function isPathPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
