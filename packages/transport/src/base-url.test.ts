import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBaseUrl } from './base-url.ts';

it.each([
  ['https://api.acme.example', 'https://api.acme.example/'],
  ['https://api.acme.example/', 'https://api.acme.example/'],
  ['https://api.acme.example/v2/', 'https://api.acme.example/v2'],
  ['https://api.acme.example/v2//', 'https://api.acme.example/v2'],
  ['https://API.acme.example:443', 'https://api.acme.example/'],
  ['https://api.acme.example:8443', 'https://api.acme.example:8443/'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['http://127.0.0.1:3000/allo', 'http://127.0.0.1:3000/allo'],
  ['http://[::1]:3000', 'http://[::1]:3000/'],
])('%s is %s', (value, expected) => {
  expect(parseBaseUrl(value).href).toBe(expected);
});

it('accepts plain HTTP to another machine on request only', () => {
  const url = 'http://simulator:3000';
  expect(parseBaseUrl(url, true).href).toBe('http://simulator:3000/');
  expect(() => parseBaseUrl(url)).toThrow(
    new TypeError(
      'Expected baseUrl to be an https: URL, since the API key travels with each request (http: is for this machine, or with allowInsecureBaseUrl); got http://simulator:3000.',
    ),
  );
});

it.each([
  ['', 'Expected baseUrl to be an absolute URL such as "https://api.example.com"; got "".'],
  ['/v2', 'got "/v2"'],
  ['api.acme.example', 'got "api.acme.example"'],
  [undefined as unknown as string, 'got undefined'],
  ['ftp://api.acme.example', 'got ftp://api.acme.example'],
  ['file:///etc/passwd', 'got file://'],
  ['http://localhost.evil.example', 'got http://localhost.evil.example'],
  [
    'https://api.acme.example?x=1',
    'without a user, password, query or fragment; got api.acme.example with one',
  ],
  [
    'https://api.acme.example/#x',
    'without a user, password, query or fragment; got api.acme.example with one',
  ],
])('refuses %j', (value, message) => {
  expect(() => parseBaseUrl(value, value?.startsWith('ftp'))).toThrow(message);
});

it.each(['https://acme_live_key@api.acme.example', 'https://user:acme_live_key@api.acme.example'])(
  'refuses a user without repeating it: %s',
  (value) => {
    expect(() => parseBaseUrl(value)).toThrow(
      new TypeError(
        'Expected baseUrl to be without a user, password, query or fragment; got api.acme.example with one.',
      ),
    );
  },
);

it('gives back what it was given, without a trailing slash', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), (text) => {
      const { origin, pathname } = new URL(text);
      expect(parseBaseUrl(text).href.replace(/\/+$/, '')).toBe(`${origin}${pathname}`.replace(/\/+$/, ''));
    }),
  );
});
