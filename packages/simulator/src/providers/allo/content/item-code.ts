const HALF = 0x100000;
const ROUNDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x3c6ef372] as const;

/** A number of 32 bits that says nothing of the one that it comes from. */
export function scatter(value: number, salt: number): number {
  let mixed = Math.imul((value ^ salt) >>> 0, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ salt, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Positions as opaque tokens, and back: no table of a million ids is needed to find an item by its id. */
export interface ItemCode {
  encode(position: number): string;
  /** Undefined for a token that no position has. */
  decode(token: string): number | undefined;
}

const digits = (value: number): string => value.toString(36).padStart(8, '0');

/** A Feistel network over 40 bits; the second half of a token is a check, so that no other token is an id. */
export function itemCode(seed: number): ItemCode {
  const salt = scatter(seed | 0, 0x51ed270b);
  const round = (half: number, key: number): number => scatter(half, key ^ salt) % HALF;

  function encode(position: number): string {
    let [left, right] = [Math.floor(position / HALF), position % HALF];
    for (const key of ROUNDS) [left, right] = [right, left ^ round(right, key)];
    const check = scatter(left, salt) * 256 + (scatter(right, ~salt) % 256);
    return digits(left * HALF + right) + digits(check);
  }

  return {
    encode,
    decode: (token) => {
      if (!/^[\da-z]{16}$/.test(token)) return undefined;
      const value = Number.parseInt(token.slice(0, 8), 36);
      let [left, right] = [Math.floor(value / HALF), value % HALF];
      for (const key of [...ROUNDS].reverse()) [left, right] = [right ^ round(left, key), left];
      const position = left * HALF + right;
      return left >= 0 && left < HALF && encode(position) === token ? position : undefined;
    },
  };
}
