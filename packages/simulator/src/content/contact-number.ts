/** The vendor's own lines have these codes, so a contact never has the number of a line. */
const RESERVED_AREA_CODES: readonly number[] = [212, 415];

/**
 * All area codes whose 555-0100 to 555-0199 are set aside for fiction: every shape NXX but N11 and N9X.
 */
const AREA_CODES: readonly number[] = Array.from({ length: 800 }, (_, index) => index + 200).filter(
  (code) => code % 100 !== 11 && Math.floor(code / 10) % 10 !== 9 && !RESERVED_AREA_CODES.includes(code),
);

interface NumberRange {
  readonly capacity: number;
  format(position: number): string;
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

const NORTH_AMERICA: NumberRange = {
  capacity: AREA_CODES.length * 100,
  format: (position) =>
    `+1${AREA_CODES[position % AREA_CODES.length] ?? ''}55501${padded(Math.floor(position / AREA_CODES.length), 2)}`,
};
const FRANCE: NumberRange = { capacity: 10_000, format: (position) => `+3319900${padded(position, 4)}` };
const GERMANY: NumberRange = { capacity: 1_000, format: (position) => `+493023125${padded(position, 3)}` };
const SPAIN: NumberRange = { capacity: 1_000, format: (position) => `+34600000${padded(position, 3)}` };

// Neighbours come in twos because one provider takes the even numbers and the other one the odd.
const CYCLE: readonly NumberRange[] = [
  ...Array.from({ length: 8 }, () => [NORTH_AMERICA, NORTH_AMERICA, FRANCE, FRANCE]).flat(),
  ...[FRANCE, FRANCE, GERMANY, GERMANY, FRANCE, FRANCE, SPAIN, SPAIN],
];
const FULL_CYCLES = 500;
const AMERICANS_PER_CYCLE = CYCLE.filter((range) => range === NORTH_AMERICA).length;

/** How many different numbers there are. */
export const CONTACT_NUMBER_CAPACITY: number =
  FULL_CYCLES * CYCLE.length + NORTH_AMERICA.capacity - FULL_CYCLES * AMERICANS_PER_CYCLE;

/** The coprime factor scatters neighbours over the range without ever giving a number twice. */
function scatter(range: NumberRange, position: number, seed: number): string {
  const offset = ((seed % range.capacity) + range.capacity) % range.capacity;
  return range.format((position * 7_919 + offset) % range.capacity);
}

/** The invented E.164 number of a contact: different for every index, the same for the same seed and index. */
export function contactNumber(index: number, seed: number): string {
  if (index >= CONTACT_NUMBER_CAPACITY) {
    throw new RangeError(`expected at most ${CONTACT_NUMBER_CAPACITY} contacts, received index ${index}`);
  }
  const cycle = Math.floor(index / CYCLE.length);
  if (cycle >= FULL_CYCLES) {
    const beyond = index - FULL_CYCLES * CYCLE.length;
    return scatter(NORTH_AMERICA, FULL_CYCLES * AMERICANS_PER_CYCLE + beyond, seed);
  }
  const slot = index % CYCLE.length;
  const range = CYCLE[slot] ?? NORTH_AMERICA;
  const perCycle = CYCLE.filter((candidate) => candidate === range).length;
  const before = CYCLE.slice(0, slot).filter((candidate) => candidate === range).length;
  return scatter(range, cycle * perCycle + before, seed);
}
