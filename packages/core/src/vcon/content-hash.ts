/**
 * A SHA-512 as a vCon writes it, `sha512-` and base64url without padding; null for what is none.
 * https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/
 */
export function contentHashOf(sha512: Uint8Array | string): string | null {
  const base64Url = typeof sha512 === 'string' ? base64UrlOfText(sha512) : base64UrlOf(sha512);
  return /^[\w-]{86}$/.test(base64Url) ? `sha512-${base64Url}` : null;
}

function base64UrlOfText(text: string): string {
  if (/^[\da-f]{128}$/i.test(text)) {
    const bytes = text.match(/../g) ?? [];
    return base64UrlOf(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  }
  return toBase64Url(text);
}

function base64UrlOf(bytes: Uint8Array): string {
  if (bytes.length !== 64) return '';
  return toBase64Url(btoa(String.fromCharCode(...bytes)));
}

function toBase64Url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
