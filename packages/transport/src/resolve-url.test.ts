import { expect, it } from 'vitest';
import { resolveUrl } from './resolve-url.ts';

it.each([
  ['https://files.example/a.mp3?s=1', 'https://api.example', 'https://files.example/a.mp3?s=1'],
  ['/media/a.mp3', 'https://api.example', 'https://api.example/media/a.mp3'],
  ['media/a.mp3', 'https://api.example/', 'https://api.example/media/a.mp3'],
  ['/media/a.mp3?s=1', 'https://proxy.example/allo', 'https://proxy.example/allo/media/a.mp3?s=1'],
  ['media/a.mp3', 'https://proxy.example/allo/', 'https://proxy.example/allo/media/a.mp3'],
  ['//files.example/a.mp3', 'https://api.example', 'https://files.example/a.mp3'],
])('%s at %s is %s', (urlOrPath, baseUrl, expected) => {
  expect(resolveUrl(urlOrPath, baseUrl).href).toBe(expected);
});

it('refuses a base that is no URL', () => {
  expect(() => resolveUrl('/a', 'example')).toThrow(TypeError);
});
