/** Vendors have sent enum values in both cases. */
export function upperCase(value: unknown): string | null {
  return typeof value === 'string' ? value.toUpperCase() : null;
}
