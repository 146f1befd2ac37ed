import { describe, expect, it } from 'vitest';
import { isDateTime, isUri, isUuid } from './formats.ts';

describe('isDateTime', () => {
  it.each([
    '2026-04-21T09:00:00Z',
    '2026-04-21t09:00:00.123456z',
    '2026-04-21T09:00:00+02:00',
    '2028-02-29T23:59:59-00:00',
    '2016-12-31T23:59:60Z',
  ])('takes %s', (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    '',
    '2026-04-21',
    '2026-04-21T09:00:00',
    '2026-04-21 09:00:00Z',
    '2026-04-21T09:00Z',
    '2026-04-21T24:00:00Z',
    '2026-04-21T09:60:00Z',
    '2026-04-21T09:00:60Z',
    '2026-04-21T09:00:00+24:00',
    '2026-13-01T09:00:00Z',
    '2026-04-31T09:00:00Z',
    '2026-02-29T09:00:00Z',
    '2026-04-00T09:00:00Z',
    'NOT-A-DATE',
  ])('refuses %s', (text) => {
    expect(isDateTime(text)).toBe(false);
  });
});

describe('isUuid', () => {
  it.each([
    ['019daf44-9280-81d4-a97c-0726e888ce32', true],
    ['019DAF44-9280-81D4-A97C-0726E888CE32', true],
    ['55555555-5555-5555-5555-555555555555', true],
    ['019daf44928081d4a97c0726e888ce32', false],
    ['urn:uuid:019daf44-9280-81d4-a97c-0726e888ce32', false],
    ['', false],
  ])('%s: %s', (text, isOne) => {
    expect(isUuid(text)).toBe(isOne);
  });
});

describe('isUri', () => {
  it.each([
    ['https://files.example.com/call.mp3?part=1#t', true],
    ['s3://bucket/recording.wav', true],
    ['mailto:robin@example.com', true],
    ['https://files.example.com/a%20b', true],
    ['https://files.example.com/a b', false],
    ['https://files.example.com/a%2', false],
    ['not-a-url', false],
    ['/recordings/call.mp3', false],
    ['', false],
  ])('%s: %s', (text, isOne) => {
    expect(isUri(text)).toBe(isOne);
  });
});
