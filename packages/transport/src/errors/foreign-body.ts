import { redact } from '../redact.ts';

const snippetLength = 200;

/**
 * The beginning of a body that is not the API's JSON, on one line. What begins as JSON is the API's own answer, cut
 * short: it holds customers' names and numbers, which have no place in an error that ends up in logs. Null for that.
 */
export function snippetOf(text: string, secrets: readonly string[]): string | null {
  if (/^\s*[[{]/.test(text)) return null;
  // Redacted before it is cut, so that no half of a secret is left at the end.
  return redact(text, secrets).replace(/\s+/g, ' ').trim().slice(0, snippetLength);
}

/** Continues a phrase; null for an empty body. */
export function describeForeignBody(snippet: string | null): string | null {
  if (snippet === null) return 'with JSON that is cut short or broken';
  if (snippet === '') return null;
  return looksLikeHtml(snippet) ? 'with an HTML page' : `with the body "${snippet}"`;
}

export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body)/i.test(text);
}
