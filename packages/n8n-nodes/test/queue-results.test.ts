import { expect, it } from 'vitest';
import { assignResults, type WantedNumber } from '../src/allo/dialing-queue/queue-results.ts';

const wantedOf = (...numbers: string[]): WantedNumber[] =>
  numbers.map((number, itemIndex) => ({ itemIndex, entry: { number } }));

it('goes by the number, however it is written, and by the order where it comes often', () => {
  const wanted = wantedOf('+1 (415) 555-0101', '+14155550102', '+14155550101');
  assignResults(
    wanted,
    [],
    [
      { number_to: '+14155550101', position: 4 },
      { number_to: '+14155550102', position: 5 },
      { number_to: '+14155550101', position: 6 },
    ],
  );
  expect(wanted.map(({ result }) => result?.position)).toEqual([4, 5, 6]);
});

it('goes by the order where Allo writes numbers anew, and guesses nothing where some are missing', () => {
  const rows = [
    { number_to: '+33612345678', position: 0 },
    { number_to: '+33612345679', position: 1 },
  ];
  const wanted = wantedOf('06 12 34 56 78', '06 12 34 56 79');
  assignResults(wanted, [], rows);
  expect(wanted.map(({ result }) => result?.number)).toEqual(['+33612345678', '+33612345679']);
  const incomplete = wantedOf('06 12 34 56 78', '06 12 34 56 79', '06 12 34 56 80');
  assignResults(incomplete, [{ number: '06 12 34 56 80', reason: 'NOT_E164' }], rows.slice(0, 1));
  expect(incomplete.map(({ result }) => result)).toEqual([
    undefined,
    undefined,
    { number: '06 12 34 56 80', added: false, reason: 'NOT_E164' },
  ]);
});
