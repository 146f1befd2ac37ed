import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What a key's pacer is called in Redis. API keys are random and long, so the name can't be turned back into one, and
 * whoever reads Redis learns nothing but how many keys there are.
 */
export function pacerName(origin: string, apiKey: string): string {
  return bytesToHex(sha256(utf8ToBytes(`callweave pacer\n${origin}\n${apiKey}`))).slice(0, 32);
}
