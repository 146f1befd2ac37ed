import { isRecord, recordsOf } from '@callweave/transport/json';
import type { SchemaViolation } from '../../json-schema/find-schema-violations.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A rule of the draft that its JSON Schema does not have. It is given any JSON object and must not throw. */
export interface VconRule {
  readonly name: string;
  readonly check: (vcon: JsonObject) => readonly SchemaViolation[];
}

/** An object of the document, and where it is. */
export interface Located {
  readonly path: string;
  readonly object: JsonObject;
}

export type ListName = 'parties' | 'dialog' | 'analysis' | 'attachments';

/** The objects of one of the four lists; what is no object is the schema's to refuse. */
export function located(vcon: JsonObject, list: ListName): Located[] {
  return locatedIn(vcon[list], `/${list}`);
}

export function locatedIn(items: unknown, path: string): Located[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((object: unknown, index) =>
    isRecord(object) ? [{ path: `${path}/${index}`, object }] : [],
  );
}

export function dialogsOfType(vcon: JsonObject, ...types: readonly string[]): Located[] {
  return located(vcon, 'dialog').filter(({ object }) => types.some((type) => object.type === type));
}

/** Everything that may have content: a body, or a URL. */
export function contents(vcon: JsonObject): Located[] {
  return [...located(vcon, 'dialog'), ...located(vcon, 'analysis'), ...located(vcon, 'attachments')];
}

/** Everything that may point elsewhere: content, and the vCon that this one comes of. */
export function references(vcon: JsonObject): Located[] {
  const origins = ['redacted', 'amended'].flatMap((name) =>
    recordsOf([vcon[name]]).map((object) => ({ path: `/${name}`, object })),
  );
  return [...origins, ...contents(vcon)];
}

export function has({ object }: Located, name: string): boolean {
  return Object.hasOwn(object, name);
}

/** A violation at each property that is there and may not be. */
export function forbid(place: Located, names: readonly string[], expected: string): SchemaViolation[] {
  return names
    .filter((name) => has(place, name))
    .map((name) => ({ path: `${place.path}/${name}`, expected, got: `${name}` }));
}

/** A violation at each property that is missing. */
export function demand(place: Located, names: readonly string[], expected: string): SchemaViolation[] {
  return names
    .filter((name) => !has(place, name))
    .map((name) => ({ path: `${place.path}/${name}`, expected, got: 'nothing' }));
}
