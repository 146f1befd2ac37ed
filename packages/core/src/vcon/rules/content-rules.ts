import type { SchemaViolation } from '../../json-schema/find-schema-violations.ts';
import { contents, demand, has, type Located, located, references, type VconRule } from './rule.ts';

/** A body comes with its encoding. */
export const bodyEncoding: VconRule = {
  name: 'body-encoding',
  check: (vcon) =>
    contents(vcon)
      .filter((place) => has(place, 'body'))
      .flatMap((place) => demand(place, ['encoding'], 'none, json or base64url')),
};

/** The body of a dialog comes with its media type. */
export const bodyMediatype: VconRule = {
  name: 'body-mediatype',
  check: (vcon) =>
    located(vcon, 'dialog')
      .filter((place) => has(place, 'body'))
      .flatMap((place) => demand(place, ['mediatype'], 'a media type such as text/plain')),
};

/** A body is a string, unless its encoding is json. */
export const bodyString: VconRule = {
  name: 'body-string',
  check: (vcon) =>
    contents(vcon)
      .filter(({ object }) => object.encoding === 'none' || object.encoding === 'base64url')
      .filter((place) => has(place, 'body') && typeof place.object.body !== 'string')
      .map(({ path, object }) => ({
        path: `${path}/body`,
        expected: `a string, as the encoding is ${object.encoding}`,
        got: object.body === null ? 'null' : `a ${typeof object.body}`,
      })),
};

/** A body in base64url has only the characters of it, without padding. */
export const bodyBase64Url: VconRule = {
  name: 'body-base64url',
  check: (vcon) =>
    contents(vcon).flatMap(({ path, object: { encoding, body } }) =>
      encoding === 'base64url' && typeof body === 'string' && !isBase64Url(body)
        ? [{ path: `${path}/body`, expected: 'base64url without padding', got: describeForeign(body) }]
        : [],
    ),
};

/** A remainder of one character holds no byte. */
function isBase64Url(text: string): boolean {
  return /^[\w-]*$/.test(text) && text.length % 4 !== 1;
}

function describeForeign(text: string): string {
  const foreign = /[^\w-]/.exec(text)?.[0];
  return foreign === undefined ? `${text.length} characters` : `a text with ${JSON.stringify(foreign)}`;
}

/** A URL is one of HTTPS. */
export const urlHttps: VconRule = {
  name: 'url-https',
  check: (vcon) =>
    references(vcon).flatMap(({ path, object: { url } }) =>
      typeof url === 'string' && !(URL.canParse(url) && new URL(url).protocol === 'https:')
        ? [{ path: `${path}/url`, expected: 'an https URL', got: schemeOf(url) }]
        : [],
    ),
};

/** What follows the scheme may be a key to the content. */
function schemeOf(url: string): string {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0];
  return scheme === undefined ? 'no URL' : `one of ${scheme}`;
}

/** A URL comes with the hash of its content. */
export const urlContentHash: VconRule = {
  name: 'url-content-hash',
  check: (vcon) =>
    references(vcon)
      .filter((place) => has(place, 'url'))
      .flatMap((place) => demand(place, ['content_hash'], 'sha512- and a hash in base64url')),
};

/** A content_hash is sha512- and 86 characters of base64url, or a list with one such. */
export const contentHashForm: VconRule = {
  name: 'content-hash-form',
  check: (vcon) => references(vcon).flatMap(checkHashes),
};

function checkHashes({ path, object: { content_hash: hash } }: Located): SchemaViolation[] {
  const hashes: readonly unknown[] = Array.isArray(hash) ? hash : hash === undefined ? [] : [hash];
  const malformed = hashes.filter((each) => typeof each === 'string' && !isContentHash(each));
  const isMissing =
    hash !== undefined && !hashes.some((each) => typeof each === 'string' && each.startsWith('sha512-'));
  const at = { path: `${path}/content_hash`, expected: 'sha512- and 86 characters of base64url' };
  if (malformed.length > 0) return malformed.map((each) => ({ ...at, got: `${JSON.stringify(each)}` }));
  return isMissing ? [{ ...at, got: 'no hash of sha512' }] : [];
}

function isContentHash(text: string): boolean {
  return text.startsWith('sha512-') ? /^sha512-[\w-]{86}$/.test(text) : /^[a-z\d]+-[\w-]+$/.test(text);
}

/**
 * What is in a dialog can be transcribed: pictures are attachments.
 * Pictures are attachments: https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/, "Dialog Object"
 */
export const dialogMedia: VconRule = {
  name: 'dialog-media',
  check: (vcon) =>
    located(vcon, 'dialog').flatMap(({ path, object: { mediatype } }) =>
      typeof mediatype === 'string' && /^(?:image|font|model)\//i.test(mediatype)
        ? [{ path: `${path}/mediatype`, expected: 'text, audio or video', got: mediatype }]
        : [],
    ),
};
