import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { obeyedByTerminals } from '../../test/support/obeyed-by-terminals.ts';
import { neutralJson, neutralLine, neutralText } from './neutral-text.ts';

describe('neutralText', () => {
  it.each([
    ['\u001b[2J\u001b]0;title\u0007', '␛[2J␛]0;title␇'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u0008b\u007f', 'a␈b␡'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a\tb', 'a b'],
    ['\u202egnp.exe', '\ufffdgnp.exe'],
    ['Zoë 東京 שלום', 'Zoë 東京 שלום'],
  ])('%j becomes %j', (text, expected) => {
    expect(neutralText(text)).toBe(expected);
  });

  it('leaves nothing that a terminal obeys, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutralText(text)).not.toMatch(obeyedByTerminals);
        expect(neutralLine(text)).not.toContain('\n');
      }),
    );
  });
});

it('neutralJson is the same JSON, of any value', () => {
  expect(neutralJson('\u001b[0m\u009b')).toBe(String.raw`"\u001b[0m\u009b"`);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = neutralJson(value);
      expect(text).not.toMatch(obeyedByTerminals);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
