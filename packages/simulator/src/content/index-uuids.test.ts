import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexUuids } from './index-uuids.ts';

const UUID_4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('IndexUuids', () => {
  it('gives every index a version 4 UUID that leads back to it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.maxSafeNat(), (seed, index) => {
        const uuids = new IndexUuids(seed, 'things');
        const uuid = uuids.uuidOf(index);
        expect(uuid).toMatch(UUID_4);
        expect(uuids.indexOf(uuid)).toBe(index);
        expect(uuids.indexOf(uuid.toUpperCase())).toBe(index);
      }),
    );
  });

  it('knows those that are not its own', () => {
    const uuids = new IndexUuids(1, 'things');
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (uuid) => {
        expect(uuids.indexOf(uuid)).toBeNull();
      }),
    );
    expect(uuids.indexOf(new IndexUuids(1, 'others').uuidOf(7))).toBeNull();
    expect(uuids.indexOf(new IndexUuids(2, 'things').uuidOf(7))).toBeNull();
    expect(uuids.indexOf('no uuid')).toBeNull();
    // The digit of the variant belongs to the index as well.
    expect(uuids.indexOf(uuids.uuidOf(4).replace(/-8(?=...-)/, '-9'))).toBeNull();
  });

  it('looks drawn by chance: neighbours differ in most digits', () => {
    const uuids = new IndexUuids(1, 'things');
    const all = Array.from({ length: 2_000 }, (_, index) => uuids.uuidOf(index));
    expect(new Set(all).size).toBe(2_000);
    const firstDigits = new Map<string, number>();
    for (const uuid of all) firstDigits.set(uuid.charAt(0), (firstDigits.get(uuid.charAt(0)) ?? 0) + 1);
    expect(firstDigits.size).toBe(16);
    expect(Math.max(...firstDigits.values())).toBeLessThan(200);
  });
});
