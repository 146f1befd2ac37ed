/** The part of Web Crypto's `crypto.subtle` that is used. */
export interface HmacCrypto {
  importKey(
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: { name: string; hash: string },
    isExtractable: boolean,
    usages: 'sign'[],
  ): Promise<unknown>;
  sign(algorithm: string, key: unknown, message: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

export interface DigestOptions {
  /**
   * A secret of your own, of 16 random bytes or more. Without it nobody can tell whom a tombstone is of, though there
   * are few enough telephone numbers to try them all; with another one, no tombstone is found again. Keep it with the
   * other secrets, not beside the tombstones.
   */
  readonly key: Uint8Array;
  /**
   * Web Crypto.
   * @default the runtime's `crypto.subtle`
   */
  readonly subtle?: HmacCrypto;
}

export type KeyedDigest = (kind: string, value: string) => Promise<string>;

const fewestKeyBytes = 16;

/**
 * HMAC-SHA-256 of values of several kinds, in hexadecimal digits.
 *
 * @throws {TypeError} for a key that is too short.
 */
export async function createKeyedDigest({
  key,
  subtle = crypto.subtle,
}: DigestOptions): Promise<KeyedDigest> {
  const length = ArrayBuffer.isView(key) ? key.byteLength : 0;
  if (length < fewestKeyBytes) {
    throw new TypeError(
      `Expected key to be ${fewestKeyBytes} random bytes or more; got ${typeof key} of ${length} bytes. Make one with crypto.getRandomValues(new Uint8Array(32)) and keep it.`,
    );
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['sign']);
  return async (kind, value) => {
    // The kind is part of it, so that an e-mail address is no contact's id.
    const message = new TextEncoder().encode(`callweave tombstone 1\n${kind}\n${value}`);
    const digest = new Uint8Array(await subtle.sign('HMAC', imported, message));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
