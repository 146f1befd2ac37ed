/** How the vendors' keys and signing secrets begin, and how a key stands in a header. */
const secretForms: readonly RegExp[] = [
  /(?:^|[^a-z0-9])(?:ak_|sk[-_]|pk_|whsec_)[a-z0-9+/]{3}/i,
  /^\s*(?:api-key|bearer)\s+\S/i,
  // A URL with a user holds a password as well.
  /^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*@/i,
];

/** Whether a text that should hold none looks like a key, a signing secret or a URL with a password. */
export function looksLikeSecret(text: string): boolean {
  return secretForms.some((form) => form.test(text));
}

/**
 * Whether a text is the name of an environment variable and no key that was written in its place. Capital letters are
 * asked for, since an Allo key of the older form is a word that would be a name too.
 */
export function isVariableName(text: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(text) && !/\d{4}/.test(text) && !/^[0-9A-F]{8,}$/.test(text);
}
