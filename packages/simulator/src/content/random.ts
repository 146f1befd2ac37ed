const LOWERCASE_AND_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const HEXADECIMAL = '0123456789abcdef';

/** FNV-1a with a final avalanche: four unlike numbers out of one text. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * A stream of numbers that is the same for the same seed and label, everywhere (sfc32).
 *
 * Each thing that is made gets a stream of its own, by label, so that one more dialogue, or one more draw in
 * another place, changes nothing that was made before.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number, label: string) {
    const text = `${seed}/${label}`;
    this.#a = hash(text, 0x9e3779b9);
    this.#b = hash(text, 0x243f6a88);
    this.#c = hash(text, 0xb7e15162);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 inclusive to 1 exclusive. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number between both bounds, which are included. */
  integer(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value {
    const value = values[this.integer(0, values.length - 1)];
    if (value === undefined) throw new RangeError('Random.pick() needs at least one value, received none');
    return value;
  }

  /** An opaque id: lower-case letters and digits. */
  token(length: number): string {
    return this.#text(LOWERCASE_AND_DIGITS, length);
  }

  /** A version 4 UUID. */
  uuid(): string {
    const part = (length: number): string => this.#text(HEXADECIMAL, length);
    return `${part(8)}-${part(4)}-4${part(3)}-${this.pick(['8', '9', 'a', 'b'])}${part(3)}-${part(12)}`;
  }

  #text(alphabet: string, length: number): string {
    let text = '';
    while (text.length < length) text += alphabet.charAt(this.integer(0, alphabet.length - 1));
    return text;
  }
}
