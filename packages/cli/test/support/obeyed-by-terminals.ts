/** Control characters but line breaks, and those that turn the direction of a line. */
export const obeyedByTerminals: RegExp = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
