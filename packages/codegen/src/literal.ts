/** A JSON value as a TypeScript literal, one entry a line, `depth` levels in. */
export function literal(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const indent = '  '.repeat(depth + 1);
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item) => `${indent}${literal(item, depth + 1)},`)]
    : [
        '{',
        '}',
        Object.entries(value).map(([key, item]) => `${indent}${property(key)}: ${literal(item, depth + 1)},`),
      ];
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.join('\n')}\n${'  '.repeat(depth)}${close}`;
}

export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

function property(key: string): string {
  // Any other spelling would set the prototype.
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}
