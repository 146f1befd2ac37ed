/** A JSON object whose fields the contract has checked. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object itself; an empty one for anything else, such as a body that was not sent. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Undefined where the field is absent, null or something else. */
export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

/** What a change makes of a text: the one that was sent, null included, or the one that was there. */
export function changedText(fields: Fields, name: string, before: string | null): string | null {
  const value = fields[name];
  return typeof value === 'string' || value === null ? value : before;
}

export function textsIn(fields: Fields, name: string): string[] | undefined {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function flagIn(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  return typeof value === 'boolean' ? value : undefined;
}

export function objectsIn(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}
