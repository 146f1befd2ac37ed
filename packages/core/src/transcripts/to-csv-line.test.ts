import { expect, it } from 'vitest';
import { toCsvLine } from './to-csv-line.ts';

it('writes each kind of value, and quotes what would end a field', () => {
  expect(toCsvLine(['a', 7, true, null, '', 'b,c', 'd"e', 'f\r\ng'])).toBe(
    'a,7,true,,,"b,c","d""e","f\r\ng"\r\n',
  );
});

it('puts an apostrophe before a formula, unless it is to be kept', () => {
  expect(toCsvLine(['=1+1', '+49', '-', '@a', '＝1', -5])).toBe("'=1+1,'+49,'-,'@a,'＝1,-5\r\n");
  expect(toCsvLine(['=1+1', '+49'], { formulas: 'keep' })).toBe('=1+1,+49\r\n');
});
