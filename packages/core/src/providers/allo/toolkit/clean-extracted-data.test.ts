import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanExtractedData } from './clean-extracted-data.ts';

describe('cleanExtractedData', () => {
  it.each([
    'null',
    'NULL',
    'NOT AVAILABLE',
    'Not available',
    'N/A',
    'n/a',
    'NONE',
    'None',
    '/',
    '.',
    '-',
    ' - ',
    '',
  ])('takes %j for nothing', (placeholder) => {
    const contact = {
      name: placeholder,
      emails: [placeholder],
      address: placeholder,
      company: placeholder,
      website: placeholder,
      job_title: placeholder,
    };
    expect(cleanExtractedData({ contact })?.contact).toBeNull();
  });

  it('takes the names of fields in capitals for nothing, and the same words as people write them for something', () => {
    const contact = {
      name: 'NAME',
      company: 'COMPANY',
      job_title: 'JOB_TITLE',
      website: null,
      address: 'Address',
    };
    expect(cleanExtractedData({ contact })?.contact).toEqual({
      name: null,
      emails: [],
      address: 'Address',
      company: null,
      website: null,
      jobTitle: null,
    });
  });

  it('keeps what was heard', () => {
    const contact = {
      name: ' Alex Null ',
      emails: ['alex@example.com', 'N/A'],
      address: '-',
      company: 'None Such Ltd',
      website: 'https://example.com/',
      job_title: 'Head of N/A',
    };
    expect(
      cleanExtractedData({ contact, intent: 'NONE', score: 3, more: { mood: 'N/A', words: ['-', 'cold'] } }),
    ).toEqual({
      contact: {
        name: 'Alex Null',
        emails: ['alex@example.com'],
        address: null,
        company: 'None Such Ltd',
        website: 'https://example.com/',
        jobTitle: 'Head of N/A',
      },
      cleaned: {
        contact: {
          name: 'Alex Null',
          emails: ['alex@example.com'],
          address: null,
          company: 'None Such Ltd',
          website: 'https://example.com/',
          job_title: 'Head of N/A',
        },
        intent: null,
        score: 3,
        more: { mood: null, words: ['cold'] },
      },
    });
  });

  it.each([null, undefined, 'N/A', [], 3])('makes nothing of %j', (value) => {
    expect(cleanExtractedData(value)).toBeNull();
  });

  it('never throws, and leaves nothing to clean', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = cleanExtractedData(value);
        if (once !== null) expect(cleanExtractedData(once.cleaned)).toEqual(once);
      }),
    );
  });
});
