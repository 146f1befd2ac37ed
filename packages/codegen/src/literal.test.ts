import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literal } from './literal.ts';

it('means what it was made of', async () => {
  const value = {
    'a b': [1, "it's", '"quoted"', 'back\\slash', 'line\nbreak', null, true, [], {}],
    c: { d: -1.5 },
  };
  const module = await import(
    `data:text/javascript,${encodeURIComponent(`export default ${literal(value, 0)};`)}`
  );
  expect(module.default).toEqual(value);
});

it('means the same for any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(new Function(`return (${literal(value, 0)});`)()).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
