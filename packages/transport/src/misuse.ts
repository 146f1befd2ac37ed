/** The error of a value that can't be used: what was expected, and what came. */
export function misuse(what: string, expected: string, got: string): TypeError {
  return new TypeError(`Expected ${what} to be ${expected}; got ${got}.`);
}
