import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface VconUuidParts {
  /** When the conversation began, in milliseconds since 1970. */
  readonly startMs: number;
  readonly providerId: string;
  /** The fully qualified name of the host that makes the vCon. */
  readonly domainName: string;
}

/**
 * The same UUID for the same conversation, however often it is exported: version 8 in the layout of version 7, as
 * the draft recommends. 48 bits of the start, 12 of the provider's id, 62 of the domain name. With so few bits of
 * the id, two conversations that begin in the same millisecond share a UUID once in 4096 times.
 * https://datatracker.ietf.org/doc/html/rfc9562#section-5.8
 */
export function vconUuidOf({ startMs, providerId, domainName }: VconUuidParts): string {
  const time = bitsOf(BigInt.asUintN(48, BigInt(startMs)), 48);
  const id = bitsOf(hashAsNumber(sha256(utf8ToBytes(providerId))) >> 244n, 12);
  const domain = bitsOf(hashAsNumber(sha1(utf8ToBytes(domainName.toLowerCase()))) >> 98n, 62);
  const hex = hexOf(`${time}1000${id}10${domain}`);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function hashAsNumber(hash: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(hash)}`);
}

function bitsOf(value: bigint, length: number): string {
  return value.toString(2).padStart(length, '0');
}

function hexOf(bits: string): string {
  return BigInt(`0b${bits}`).toString(16).padStart(32, '0');
}
