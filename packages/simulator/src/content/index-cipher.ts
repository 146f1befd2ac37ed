import { fold, mix } from './index-draws.ts';
import { Random } from './random.ts';

const ROUNDS = 8;
const WORD_DIGITS = [8, 7, 8, 7];
const SEVEN_DIGITS = 0x0fff_ffff;

type Words = [number, number, number, number];

const hexadecimal = (word: number, digits: number): string => word.toString(16).padStart(digits, '0');

/**
 * Ids that look drawn by chance and still say which index they are of: a keyed permutation of 120 bits, most of
 * which are zero in an index, so that an id which is not of this cipher is known for what it is.
 */
export class IndexCipher {
  readonly #keys: readonly number[];

  /** The label keeps the ids of one kind apart from those of another. */
  constructor(seed: number, label: string) {
    const random = new Random(seed, label);
    this.#keys = Array.from({ length: ROUNDS * 2 }, () => random.integer(0, 0xffff_ffff));
  }

  /** Thirty hexadecimal digits. */
  encode(index: number): string {
    const words: Words = [
      index % 0x1_0000_0000,
      Math.floor(index / 0x1_0000_0000) & SEVEN_DIGITS,
      fold(index) >>> 0,
      mix(fold(index)) & SEVEN_DIGITS,
    ];
    for (let round = 0; round < ROUNDS; round += 1) this.#turn(words, round);
    return words.map((word, place) => hexadecimal(word, WORD_DIGITS[place] ?? 0)).join('');
  }

  /** The index of the id; null where it is none of this cipher's. */
  decode(digits: string): number | null {
    if (!/^[0-9a-f]{30}$/.test(digits)) return null;
    const word = (from: number, to: number): number => Number.parseInt(digits.slice(from, to), 16);
    const words: Words = [word(0, 8), word(8, 15), word(15, 23), word(23, 30)];
    for (let round = ROUNDS - 1; round >= 0; round -= 1) this.#turn(words, round);
    const index = words[0] + words[1] * 0x1_0000_0000;
    return Number.isSafeInteger(index) && this.encode(index) === digits ? index : null;
  }

  /** One round of a Feistel network, which is its own inverse: one half changes, by the other one and the key. */
  #turn(words: Words, round: number): void {
    const isEven = round % 2 === 0;
    const [high, low] = isEven ? [words[2], words[3]] : [words[0], words[1]];
    const first = mix(mix(high ^ (this.#keys[round * 2] ?? 0)) ^ low);
    const second = mix(mix(low ^ (this.#keys[round * 2 + 1] ?? 0)) ^ high) & SEVEN_DIGITS;
    const changed = isEven ? 0 : 2;
    words[changed] = (words[changed] ^ first) >>> 0;
    words[changed + 1] = (words[changed + 1] ?? 0) ^ second;
  }
}
