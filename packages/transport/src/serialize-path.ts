import { describeValue } from './describe-value.ts';

/**
 * Fills a path's placeholders. Values are encoded whole, a plus sign included; empty ones and the dot segments
 * that a URL parser would resolve away are refused, since they would name another resource.
 *
 * @throws {TypeError} naming the parameter, before anything is sent.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  if (!/^\/(?!\/)[^?#\\]*$/.test(template)) {
    throw new TypeError(
      `Expected a path to begin with one slash and to hold no query or fragment, such as "/v1/calls/{id}"; got ${JSON.stringify(template)}.`,
    );
  }
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    serializeParameter(template, name, Object.hasOwn(values, name) ? values[name] : undefined),
  );
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) {
    throw new TypeError(
      `Expected a path without the segments "." and ".."; got ${JSON.stringify(template)}.`,
    );
  }
  return path;
}

function serializeParameter(template: string, name: string, value: unknown): string {
  const isText = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  const text = isText ? String(value) : '';
  const refused = text === '' || text === '.' || text === '..' || hasLoneSurrogate(text);
  if (!refused) return encodeURIComponent(text);
  const given = text === '' ? describeValue(value) : JSON.stringify(text);
  throw new TypeError(
    `Expected path parameter "${name}" of ${template} to be an id, as a string or a number; got ${given}.`,
  );
}

/** Half of a character can't be encoded. */
function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
