/** A value in the words of a message: what kind it is, and never the content of a text, which may be private. */
export function describeValue(value: unknown): string {
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'an invalid date';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  const name = prototype === null ? 'Object' : value.constructor?.name;
  return name === undefined || name === 'Object' ? 'an object' : `an instance of ${name}`;
}
