import { redact } from './redact.ts';

const snippetLength = 200;

/** The beginning of a body that is not the API's JSON, on one line. */
export function snippetOf(text: string, secrets: readonly string[]): string {
  // Redacted before it is cut, so that no half of a secret is left at the end.
  return redact(text, secrets).replace(/\s+/g, ' ').trim().slice(0, snippetLength);
}

/**
 * Continues a phrase; null for an empty body. What begins as JSON is the API's own answer, cut short: it holds
 * customers' names and numbers, which have no place in a message that ends up in logs.
 */
export function describeForeignBody(snippet: string): string | null {
  if (snippet === '') return null;
  if (looksLikeHtml(snippet)) return 'with an HTML page';
  return /^[[{]/.test(snippet) ? 'with JSON that is cut short or broken' : `with the body "${snippet}"`;
}

export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body)/i.test(text);
}
