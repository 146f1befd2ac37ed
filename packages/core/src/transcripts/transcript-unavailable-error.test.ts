import { describe, expect, it } from 'vitest';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import type { TranscriptState } from '../conversation.ts';
import { toCsv } from './to-csv.ts';
import { toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';
import { toSrt } from './to-srt.ts';
import { toTurnRows } from './to-turn-rows.ts';
import { toTurnsNdjson } from './to-turns-ndjson.ts';
import { toWebVtt } from './to-web-vtt.ts';
import { TranscriptUnavailableError } from './transcript-unavailable-error.ts';

describe('a conversation whose turns are null', () => {
  const forPrograms = { toWebVtt, toSrt, toCsv, toTurnRows, toTurnsNdjson };

  it.each(Object.entries(forPrograms))('%s refuses to write as one in which nobody spoke', (_, write) => {
    let caught: unknown;
    try {
      write(conversationOfTurns(null, { transcriptState: 'pending' }));
    } catch (error) {
      caught = error;
    }
    expect(TranscriptUnavailableError.isInstance(caught) && caught).toMatchObject({
      name: 'TranscriptUnavailableError',
      conversationId: 'allo:cll-demo0001',
      transcriptState: 'pending',
    });
  });

  it.each<[TranscriptState, string]>([
    ['not_requested', 'is not requested. Fetch the conversation with its transcript.'],
    ['pending', 'is pending. Fetch the conversation again later.'],
    ['available', 'is available. Fetch the conversation with its turns.'],
    ['none', 'is none. There is nothing to transcribe: leave it out.'],
  ])('the error tells what to do when the transcript is %s', (transcriptState, message) => {
    expect(new TranscriptUnavailableError({ id: 'allo:1', transcriptState }).message).toBe(
      `Expected allo:1 to have turns; got null, as its transcript ${message}`,
    );
  });

  it.each(Object.entries({ toPlainText, toMarkdown }))('%s tells its reader', (_, write) => {
    expect(write(conversationOfTurns(null, { transcriptState: 'not_requested' }))).toMatch(
      /transcript: not requested/i,
    );
  });
});
