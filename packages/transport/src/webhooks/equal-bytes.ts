/** Compares in a time that tells nothing of where the first difference is; the length is no secret. */
export function equalBytes(left: Uint8Array | readonly number[], right: ArrayLike<number>): boolean {
  let difference = left.length ^ right.length;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}
