import type { ConversationItem } from '@callweave/allo-client';
import {
  type Conversation,
  fromVcon,
  normalizeAlloItem,
  normalizeItellicoConversation,
  type Turn,
  toSrt,
  toTurnRows,
  toVcon,
  toWebVtt,
  validateVcon,
  vconSchema,
} from '@callweave/core';
import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parseSrt, parseWebVtt } from '../../../core/test/support/parse-subtitles.ts';
import {
  type AlloItemRow,
  alloItemsOf,
  type Dialogue,
  findCorpus,
  generateDialogues,
  itellicoConversationsOf,
  loadDialogues,
} from '../../src/index.ts';

/** What a dialogue says of a turn, and when it was, in milliseconds since 1970. */
interface Said {
  readonly speaker: 'caller' | 'agent';
  readonly text: string;
  readonly atMs: number;
  /** The tool calls that the turn was answered with. */
  readonly tools: readonly { readonly name: string | null; readonly result: unknown }[];
}

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const fitsDraft = ajv.compile(vconSchema);

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The turns as the normal form has them, in the dialogue's words. */
function saidIn({ turns, participants }: Conversation): Said[] {
  const said: Said[] = [];
  let tools: NonNullable<Turn['tool']>[] = [];
  for (const { kind, participant, text, at, tool } of turns ?? []) {
    if (tool !== undefined) tools.push(tool);
    if (kind !== 'utterance' && kind !== 'message') continue;
    const role = participants[participant ?? -1]?.role;
    said.push({ speaker: role === 'customer' ? 'caller' : 'agent', text, atMs: Date.parse(at ?? ''), tools });
    tools = [];
  }
  return said;
}

function expectVconKeepsAll(conversation: Conversation): void {
  const vcon = overTheWire(toVcon(conversation, { createdAt: '2026-11-02T00:00:00Z' }));
  expect(validateVcon(vcon).violations).toEqual([]);
  expect(fitsDraft(vcon), ajv.errorsText(fitsDraft.errors)).toBe(true);
  expect(fromVcon(vcon)).toEqual({ ...conversation, recording: null, crmRefs: [], raw: null });
}

/** The same speakers, texts and starts in both forms, each cue before the next one and within the conversation. */
function expectSubtitlesKeepAll(conversation: Conversation, said: readonly Said[]): void {
  const rows = toTurnRows(conversation).filter(({ kind }) => kind === 'utterance' || kind === 'message');
  const speakers = rows.map(({ speaker }) => speaker ?? '');
  const startedMs = Date.parse(conversation.startedAt ?? '');
  const expected = said.map(({ text, atMs }, index) => ({
    speaker: speakers[index],
    text,
    startMs: atMs - startedMs,
  }));
  const cues = parseWebVtt(toWebVtt(conversation));
  expect(cues.map(({ speaker, text, startMs }) => ({ speaker, text, startMs }))).toEqual(expected);
  expect(parseSrt(toSrt(conversation), speakers)).toEqual(cues);
  const lengthMs = (conversation.durationSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  for (const [index, { startMs, endMs }] of cues.entries()) {
    expect(endMs).toBeGreaterThan(startMs);
    expect(endMs).toBeLessThanOrEqual(cues[index + 1]?.startMs ?? lengthMs);
  }
}

/** Allo has a row for a call, or one for each message of a thread; it knows no tools. */
function expectAlloKeepsAll(dialogues: readonly Dialogue[]): void {
  const rows = new Map<string | null, AlloItemRow[]>(dialogues.map(({ id }) => [id, []]));
  for (const { row, dialogueId } of alloItemsOf(dialogues, { seed: 1 })) rows.get(dialogueId)?.push(row);
  for (const dialogue of dialogues) {
    const items = overTheWire(rows.get(dialogue.id)) as ConversationItem[];
    const conversations = items.map((item) => normalizeAlloItem(item, { transcriptRequested: true }));
    const times = items.flatMap(({ date, transcript }) => transcript?.map(({ time }) => time) ?? [date]);
    const expected = dialogue.turns.map(({ speaker, text }, index) => ({
      speaker,
      text,
      atMs: Date.parse(times[index] ?? ''),
      tools: [],
    }));
    expect(conversations.flatMap(saidIn)).toEqual(expected);
    for (const conversation of conversations) {
      expectVconKeepsAll(conversation);
      expectSubtitlesKeepAll(conversation, saidIn(conversation));
    }
  }
}

/** itellico has one row with a message for each turn and for each tool call. */
function expectItellicoKeepsAll(dialogues: readonly Dialogue[]): void {
  const truths = itellicoConversationsOf(dialogues, { seed: 1 });
  expect(truths.map(({ dialogueId }) => dialogueId)).toEqual(dialogues.map(({ id }) => id));
  for (const [place, dialogue] of dialogues.entries()) {
    const row = overTheWire(truths[place]?.row) as ItellicoConversation;
    const conversation = normalizeItellicoConversation(row);
    const spoken = row.messages?.filter(({ role }) => role === 'user' || role === 'agent') ?? [];
    const expected = dialogue.turns.map(({ speaker, text, tools = [] }, index) => ({
      speaker,
      text,
      atMs: Date.parse(spoken[index]?.timestamp ?? ''),
      tools: tools.map(({ name, parameters, results }) => ({ name, result: { parameters, results } })),
    }));
    expect(saidIn(conversation)).toEqual(expected);
    expectVconKeepsAll(conversation);
    expectSubtitlesKeepAll(conversation, expected);
  }
}

/** With the corpus where it is at hand, else with made-up dialogues. */
it('every turn of every dialogue survives both providers, vCon, WebVTT and SubRip: side, text, time and tools', async () => {
  const corpus = findCorpus({ environment: process.env, directory: import.meta.dirname });
  const dialogues =
    corpus === null ? generateDialogues({ seed: 5, count: 4_086 }) : await loadDialogues(corpus);
  expectAlloKeepsAll(dialogues);
  expectItellicoKeepsAll(dialogues);
}, 120_000);
