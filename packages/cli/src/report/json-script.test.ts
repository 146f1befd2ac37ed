import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toScriptJson } from './json-script.ts';

it('escapes what could end a script element, begin a comment or end a line', () => {
  expect(toScriptJson(['</script><!--', 'a & b', '\u2028\u2029'])).toBe(
    String.raw`["\u003c/script\u003e\u003c!--","a \u0026 b","\u2028\u2029"]`,
  );
});

it('is the same JSON, for any value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = toScriptJson(value);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
