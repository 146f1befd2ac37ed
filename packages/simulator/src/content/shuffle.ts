import { fold, mix } from './index-draws.ts';

const ROUNDS = 6;

/**
 * All whole numbers below a size in an order of chance, each at one place, and none of them held: a Feistel network
 * over the next power of four, walked until it is inside.
 */
export class Shuffle {
  readonly size: number;
  readonly #seed: number;
  readonly #halfSize: number;

  constructor(seed: number, size: number) {
    this.size = size;
    this.#seed = mix(fold(seed));
    let halfSize = 1;
    while (halfSize * halfSize < size) halfSize *= 2;
    this.#halfSize = halfSize;
  }

  /** Which number is at this place. */
  at(place: number): number {
    let value = place;
    do {
      let left = Math.floor(value / this.#halfSize);
      let right = value % this.#halfSize;
      for (let round = 0; round < ROUNDS; round += 1) {
        const turned = (left ^ mix(this.#seed ^ mix(right + round * 0x9e37))) & (this.#halfSize - 1);
        left = right;
        right = turned;
      }
      value = left * this.#halfSize + right;
    } while (value >= this.size);
    return value;
  }
}
