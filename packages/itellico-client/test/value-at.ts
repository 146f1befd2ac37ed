/** What a dotted path leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((holder, key) => (isHolder(holder) ? holder[key] : undefined), value);
}

/** A copy with the value in that place; holders on the way that are missing are added. */
export function withValueAt(whole: unknown, path: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const holder = isHolder(whole) ? whole : {};
  return { ...holder, [key]: rest.length === 0 ? value : withValueAt(holder[key], rest.join('.'), value) };
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
