import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * Fills a path's placeholders. Values are encoded whole, a plus sign included; empty ones and the dot segments
 * that a URL parser would resolve away are refused, since they would name another resource.
 *
 * @throws {TypeError} naming the parameter, before anything is sent.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    serializeParameter(template, name, Object.hasOwn(values, name) ? values[name] : undefined),
  );
  if (!/^\/(?!\/)[^?#\\]*$/.test(template) || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) {
    throw misuse(
      'a path',
      'one like "/v1/calls/{id}", without a query, a fragment and segments of dots',
      JSON.stringify(template),
    );
  }
  return path;
}

function serializeParameter(template: string, name: string, value: unknown): string {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
  // Half of a character can't be encoded.
  if (!/^\.{0,2}$|\p{Surrogate}/u.test(text)) return encodeURIComponent(text);
  throw misuse(
    `path parameter "${name}" of ${template}`,
    'an id, as a string or a number',
    text === '' ? describeValue(value) : JSON.stringify(text),
  );
}
