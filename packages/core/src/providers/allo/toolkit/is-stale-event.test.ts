import { describe, expect, it } from 'vitest';
import { isStaleEvent } from './is-stale-event.ts';

const at = (topic: string, minute: number | null) => ({
  topic,
  timestamp: minute === null ? null : `2026-04-21T09:${String(minute).padStart(2, '0')}:00.123456Z`,
});

describe('isStaleEvent', () => {
  it.each([
    ['call.triggered', 30, 'call.completed', 8, true],
    ['call.received', 30, 'call.answered', 8, true],
    ['call.answered', 30, 'call.completed', 8, true],
    ['call.completed', 8, 'call.triggered', 30, false],
    ['call.answered', 8, 'call.received', 8, false],
    ['call.completed', 7, 'call.completed', 8, true],
    ['call.completed', 8, 'call.completed', 8, false],
    ['contact.updated', 7, 'contact.updated', 8, true],
    ['contact.updated', 9, 'contact.created', 8, false],
    ['contact.created', 7, 'contact.updated', 8, true],
    ['a.topic.of.tomorrow', 7, 'call.completed', 8, true],
    ['contact.updated', null, 'contact.updated', 8, false],
    ['contact.updated', 7, 'contact.updated', null, false],
  ])('%s of minute %j after %s of minute %j: %j', (topic, minute, storedTopic, storedMinute, expected) => {
    expect(isStaleEvent(at(topic, minute), at(storedTopic, storedMinute))).toBe(expected);
  });

  it('is never so where nothing is stored', () => {
    expect(isStaleEvent(at('call.triggered', 1), null)).toBe(false);
  });
});
