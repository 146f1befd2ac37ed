import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { alloItemsOf } from '../../allo/items.ts';
import { ITELLICO_AGENTS } from '../roster.ts';
import { itellicoConversationsOf } from './itellico-conversations-of.ts';

const dialogues = generateDialogues({ seed: 22, count: 400 });
const conversations = itellicoConversationsOf(dialogues, { seed: 4 });
const rows = conversations.map(({ row }) => row);

describe('itellicoConversationsOf', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(itellicoConversationsOf(dialogues, { seed: 4 })).toEqual(conversations);
    expect(itellicoConversationsOf(dialogues, { seed: 5 })).not.toEqual(conversations);
  });

  it('makes one conversation of every dialogue, with all turns and tool calls, each where it was', () => {
    expect(conversations.map(({ dialogueId }) => dialogueId)).toEqual(dialogues.map(({ id }) => id));
    for (const [index, { row, messages }] of conversations.entries()) {
      const turns = dialogues[index]?.turns ?? [];
      expect(messages).toHaveLength(row.messages.length);
      const ofDialogue = row.messages.filter((_, place) => messages[place]?.turnIndex !== null);
      expect(ofDialogue.map(({ timestamp: _, ...message }) => message)).toEqual(
        turns.flatMap(({ speaker, text, tools = [] }) => [
          ...tools.map(({ name, parameters, results }) => ({
            role: 'tool',
            message: null,
            name,
            result: { parameters, results },
          })),
          { role: speaker === 'caller' ? 'user' : 'agent', message: text },
        ]),
      );
    }
  });

  it('tells of each message which turn and which tool call it is', () => {
    for (const [index, { row, messages }] of conversations.entries()) {
      for (const [place, message] of row.messages.entries()) {
        const { turnIndex, toolIndex } = messages[place] ?? { turnIndex: null, toolIndex: null };
        const turn = dialogues[index]?.turns[turnIndex ?? -1];
        if (message.role === 'system' || message.role === 'event') expect(turnIndex).toBeNull();
        else if (message.role === 'tool') expect(turn?.tools?.[toolIndex ?? -1]?.name).toBe(message.name);
        else expect([turn?.text, toolIndex]).toEqual([message.message, null]);
      }
    }
  });

  it('is later with every message, and within the 90 days before `until`', () => {
    for (const { row, createdAt, updatedAt } of conversations) {
      const times = [createdAt, ...row.messages.map(({ timestamp }) => timestamp)].map((time) =>
        Date.parse(time),
      );
      expect(times).toEqual([...new Set(times)].sort((left, right) => left - right));
      expect(Date.parse(row.start_timestamp)).toBeLessThanOrEqual(times[1] ?? 0);
      expect(Date.parse(createdAt)).toBeLessThan(Date.parse(row.start_timestamp));
      expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
      expect(updatedAt < '2026-11-01' && createdAt > '2026-08-02').toBe(true);
    }
  });

  it('has numbers on phone conversations only, every contact one of its own that Allo does not have', () => {
    for (const { type, phone_number, phone_number_id, contact_number } of rows) {
      const isPhone = type === 'phone';
      expect([phone_number, phone_number_id, contact_number].map((value) => value !== null)).toEqual([
        isPhone,
        isPhone,
        isPhone,
      ]);
    }
    const numbers = rows.flatMap(({ contact_number }) => contact_number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const alloNumbers = new Set(alloItemsOf(dialogues, { seed: 4 }).map(({ row }) => row.contact_number));
    expect(numbers.filter((number) => alloNumbers.has(number))).toEqual([]);
  });

  it('varies as real accounts do', () => {
    const roles = new Set(rows.flatMap(({ messages }) => messages.map(({ role }) => role)));
    expect(roles).toEqual(new Set(['user', 'agent', 'system', 'tool', 'event']));
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['phone', 'web', 'test']));
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['completed', 'transferred', 'failed', 'in_progress']),
    );
    expect(rows.filter(({ status }) => status === 'completed').length).toBeGreaterThan(320);
    expect(new Set(rows.map(({ direction }) => direction))).toEqual(new Set(['inbound', 'outbound']));
    expect(new Set(rows.map(({ agent_id }) => agent_id)).size).toBe(ITELLICO_AGENTS.length);
    const urls = rows.map(({ capture }) => capture?.recording_url ?? null);
    expect(urls).toContain(null);
    expect(urls.some((url) => url?.startsWith('https://'))).toBe(true);
    expect(urls.some((url) => url?.startsWith('/media/'))).toBe(true);
  });

  it('has the newest one in a hundred still running, under the name that it is told', () => {
    const active = itellicoConversationsOf(dialogues, { seed: 4, runningStatus: 'active' });
    const running = active.filter(({ row }) => row.status === 'active').map(({ row }) => row);
    expect(running).toHaveLength(4);
    expect(
      running.every(({ duration_seconds, capture }) => duration_seconds === null && capture === null),
    ).toBe(true);
    const newest = rows
      .map(({ start_timestamp }) => start_timestamp)
      .sort()
      .slice(-4);
    expect(running.map(({ start_timestamp }) => start_timestamp).sort()).toEqual(newest);
  });
});
