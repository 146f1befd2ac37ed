import type { ErrorDescription } from '@callweave/transport';

/**
 * Reads itellico's envelope `{ code, message, detail, errors }` (https://docs.itellico.ai/reference/error-codes)
 * and the bodies of the framework under it, `{ detail: "…" }` and `{ detail: [{ loc, msg, type }] }`.
 */
export function describeItellicoError(body: unknown): ErrorDescription {
  if (!isRecord(body)) return {};
  const fields = [...fieldsOf(body.errors), ...frameworkFieldsOf(body.detail)];
  const listed = fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
  const message = textOf(body.message) ?? textOf(body.detail);
  return {
    code: textOf(body.code),
    message: [message, listed].filter((part) => part !== null && part !== '').join(' – ') || null,
    fields,
  };
}

function fieldsOf(value: unknown): { field: string; message: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    field: textOf(entry.field) ?? '',
    message: textOf(entry.message) ?? '',
  }));
}

function frameworkFieldsOf(value: unknown): { field: string; message: string }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    field: Array.isArray(entry.loc) ? entry.loc.map(String).join('.') : '',
    message: textOf(entry.msg) ?? '',
  }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
