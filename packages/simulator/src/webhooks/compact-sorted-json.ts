function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, sorted(field)]));
}

/** JSON as itellico is said to write it: no spaces, keys in order, and maybe nothing beyond ASCII. */
export function compactSortedJson(
  value: unknown,
  { escapesNonAscii }: { readonly escapesNonAscii: boolean },
): string {
  const json = JSON.stringify(sorted(value));
  if (!escapesNonAscii) return json;
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
