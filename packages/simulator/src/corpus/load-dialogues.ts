import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { assertDialogue } from './assert-dialogue.ts';
import type { Dialogue } from './dialogue.ts';
import { DialogueFileError } from './dialogue-file-error.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    // The first two bytes say whether it is gzip, whatever the file is called.
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzip ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new DialogueFileError({
      path,
      line: null,
      reason: `cannot be read: ${messageOf(error)}`,
      cause: error,
    });
  }
}

function readLine(text: string, path: string, line: number): Dialogue {
  try {
    const value: unknown = JSON.parse(text);
    assertDialogue(value);
    return value;
  } catch (error) {
    throw new DialogueFileError({ path, line, reason: messageOf(error), cause: error });
  }
}

/**
 * Reads a file of dialogues, one JSON object a line, plain (`.jsonl`) or compressed (`.jsonl.gz`).
 *
 * Rejects with a {@link DialogueFileError} that names the file and the line when a line is no dialogue, or has
 * the id of an earlier one.
 */
export async function loadDialogues(path: string): Promise<Dialogue[]> {
  const lineOfId = new Map<string, number>();
  const dialogues: Dialogue[] = [];
  for (const [index, text] of (await readText(path)).split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const dialogue = readLine(text, path, line);
    const earlier = lineOfId.get(dialogue.id);
    if (earlier !== undefined) {
      const reason = `expected an id of its own, received "${dialogue.id}" of line ${earlier}`;
      throw new DialogueFileError({ path, line, reason });
    }
    lineOfId.set(dialogue.id, line);
    dialogues.push(dialogue);
  }
  return dialogues;
}
