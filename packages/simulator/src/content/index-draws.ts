/** The finalizer of MurmurHash3: every bit of the input moves half of the bits of the output. */
export function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A whole number of any size as 32 bits that depend on all of it. */
export const fold = (value: number): number =>
  (value % 0x1_0000_0000) ^ mix(Math.floor(value / 0x1_0000_0000));

/**
 * What is drawn for one index: numbers that are the same for the same seed, index and purpose, in any order and
 * without a stream to wind. Cheap enough to look at every index of a million.
 */
export class IndexDraws {
  readonly #key: number;

  constructor(seed: number, index: number) {
    this.#key = mix(mix(fold(seed) ^ 0x9e3779b9) ^ fold(index));
  }

  /** From 0 inclusive to 1 exclusive. A purpose is a small whole number of the caller's own. */
  next(purpose: number): number {
    return mix(this.#key ^ Math.imul(purpose + 1, 0x9e3779b1)) / 0x1_0000_0000;
  }

  /** A whole number between both bounds, which are included. */
  integer(purpose: number, lowest: number, highest: number): number {
    return lowest + Math.floor(this.next(purpose) * (highest - lowest + 1));
  }

  pick<Value>(purpose: number, values: readonly Value[]): Value {
    const value = values[this.integer(purpose, 0, values.length - 1)];
    if (value === undefined)
      throw new RangeError('IndexDraws.pick() needs at least one value, received none');
    return value;
  }
}
