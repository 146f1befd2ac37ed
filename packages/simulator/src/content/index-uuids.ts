import { IndexCipher } from './index-cipher.ts';

const UUID_4 = /^([0-9a-f]{8})-([0-9a-f]{4})-4([0-9a-f]{3})-[89ab]([0-9a-f]{3})-([0-9a-f]{12})$/;

/** Version 4 UUIDs that say which index they are of. */
export class IndexUuids {
  readonly #cipher: IndexCipher;

  constructor(seed: number, label: string) {
    this.#cipher = new IndexCipher(seed, label);
  }

  uuidOf(index: number): string {
    const digits = this.#cipher.encode(index);
    const variant = '89ab'.charAt(index % 4);
    const [a, b, c, d, e] = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 15),
      digits.slice(15, 18),
      digits.slice(18),
    ];
    return `${a}-${b}-4${c}-${variant}${d}-${e}`;
  }

  /** Null for a UUID that none of these indexes has. */
  indexOf(uuid: string): number | null {
    const lowerCase = uuid.toLowerCase();
    const index = this.#cipher.decode(UUID_4.exec(lowerCase)?.slice(1).join('') ?? '');
    return index !== null && this.uuidOf(index) === lowerCase ? index : null;
  }
}
