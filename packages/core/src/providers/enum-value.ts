/** Vendors have sent enum values in both cases: these compare in one. Null for what is no text. */

export function upperCase(value: unknown): string | null {
  return typeof value === 'string' ? value.toUpperCase() : null;
}

export function lowerCase(value: unknown): string | null {
  return typeof value === 'string' ? value.toLowerCase() : null;
}
