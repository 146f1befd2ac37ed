/// <reference path="./webvtt-parser.d.ts" />
import subtitle from 'subtitle';
import webVtt, { type WebVttNode } from 'webvtt-parser';

/** A cue as a parser of somebody else reads it. */
export interface ParsedCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: string;
  readonly text: string;
}

/** Its own table of references lacks their semicolons. */
const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Parses with the W3C's parser and throws on whatever it does not like, each cue being one voice. */
export function parseWebVtt(text: string): ParsedCue[] {
  const { cues, errors } = new webVtt.WebVTTParser(references).parse(text, 'captions');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return cues.map(({ startTime, endTime, tree }) => {
    const [voice, ...others] = tree.children;
    if (voice?.name !== 'v' || others.length > 0) throw new Error('Expected one voice in a cue.');
    return {
      startMs: Math.round(startTime * 1000),
      endMs: Math.round(endTime * 1000),
      speaker: (voice.value ?? '').replace(/&(?:amp|lt|gt);/g, (reference) => references[reference] ?? ''),
      text: textOf(voice),
    };
  });
}

function textOf({ type, value = '', children = [] }: WebVttNode): string {
  return type === 'text' ? value : children.map(textOf).join('');
}

/** Parses with the package `subtitle`; the speakers must be known, as their names stand in the text. */
export function parseSrt(text: string, speakers: readonly string[]): ParsedCue[] {
  return subtitle.parseSync(text).map((node) => {
    if (node.type !== 'cue') throw new Error('Expected nothing but cues.');
    const { start, end, text: line } = node.data;
    const speaker = speakers.find((name) => line.startsWith(`${name}: `));
    if (speaker === undefined) throw new Error(`Expected a speaker; got ${JSON.stringify(line)}.`);
    return { startMs: start, endMs: end, speaker, text: line.slice(speaker.length + 2) };
  });
}
