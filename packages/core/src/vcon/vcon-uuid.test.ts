import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vconUuidOf } from './vcon-uuid.ts';

const parts = {
  startMs: Date.parse('2026-04-21T09:00:00.000Z'),
  providerId: 'cll-demo0001',
  domainName: 'calls.example.com',
};

describe('vconUuidOf', () => {
  it('joins the start, the id and the domain name', () => {
    // By date, sha256sum and sha1sum: 0x019daf449280 ms; the id's hash begins with 1d4; the domain name's with
    // a5f01c9ba22338c9, which goes two bits to the right and under the variant's bits 10.
    expect(vconUuidOf(parts)).toBe('019daf44-9280-81d4-a97c-0726e888ce32');
  });

  it('takes a domain name in any case', () => {
    expect(vconUuidOf({ ...parts, domainName: 'CALLS.Example.COM' })).toBe(vconUuidOf(parts));
  });

  it('changes with each of its parts', () => {
    const changed = [
      { ...parts, startMs: parts.startMs + 1 },
      { ...parts, providerId: 'cll-demo0002' },
      { ...parts, domainName: 'other.example.com' },
    ];
    expect(new Set([parts, ...changed].map(vconUuidOf)).size).toBe(4);
  });

  it('is a UUID of version 8 whose order is that of the starts', () => {
    const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(times, times, fc.string(), (first, second, providerId) => {
        const [left, right] = [first, second].map((startMs) => vconUuidOf({ ...parts, startMs, providerId }));
        expect(left).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(Math.sign(first - second)).toBe(left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1);
      }),
    );
  });

  it('has a place for times before 1970', () => {
    expect(vconUuidOf({ ...parts, startMs: -1 })).toMatch(/^ffffffff-ffff-8/);
  });
});
