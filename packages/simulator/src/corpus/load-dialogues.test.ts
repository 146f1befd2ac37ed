import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDialogues } from '../generate/generate-dialogues.ts';
import { SimulatorError } from '../simulator-error.ts';
import { DialogueFileError } from './dialogue-file-error.ts';
import { loadDialogues } from './load-dialogues.ts';

const dialogues = generateDialogues({ seed: 2, count: 20 });
const lines = dialogues.map((dialogue) => JSON.stringify(dialogue));
const turn = { speaker: 'caller', text: 'Hello?' };

describe('loadDialogues', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callweave-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('reads plain and compressed lines alike, the last line break or not', async () => {
    expect(await loadDialogues(await file('a.jsonl', lines.join('\n')))).toEqual(dialogues);
    expect(await loadDialogues(await file('a.jsonl.gz', gzipSync(`${lines.join('\r\n')}\n\n`)))).toEqual(
      dialogues,
    );
  });

  it.each([
    ['{"id":', /JSON/],
    ['[]', /expected the dialogue to be an object, received an empty array/],
    [{ id: '', services: [], turns: [turn] }, /expected id to be a text that is not empty, received ""/],
    [{ id: 'x', services: 'a', turns: [turn] }, /expected services to be an array of strings, received "a"/],
    [{ id: 'x', services: [1], turns: [turn] }, /expected services\[0\] to be a string, received 1/],
    [
      { id: 'x', services: [], turns: [] },
      /expected turns to be an array of at least one turn, received an empty array/,
    ],
    [{ id: 'x', services: [], turns: [null] }, /expected turns\[0\] to be an object, received null/],
    [
      { id: 'x', services: [], turns: [{ ...turn, speaker: 'bot' }] },
      /turns\[0\]\.speaker to be "caller" or "agent", received "bot"/,
    ],
    [
      { id: 'x', services: [], turns: [{ speaker: 'agent' }] },
      /turns\[0\]\.text to be a string, received undefined/,
    ],
    [
      { id: 'x', services: [], turns: [{ ...turn, tools: [] }] },
      /tools to be absent on a turn of the caller/,
    ],
    [
      {
        id: 'x',
        services: [],
        turns: [{ speaker: 'agent', text: '', tools: [{ name: 'A', parameters: {} }] }],
      },
      /tools\[0\]\.results to be an array/,
    ],
    [dialogues[0], /expected an id of its own, received "generated\/00000" of line 1/],
  ])('names the file and the line that is bad: %j', async (bad, reason) => {
    const path = await file(
      'bad.jsonl',
      [lines[0], typeof bad === 'string' ? bad : JSON.stringify(bad), lines[2]].join('\n'),
    );
    const error: unknown = await loadDialogues(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DialogueFileError);
    expect(SimulatorError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ name: 'DialogueFileError', code: 'BAD_DIALOGUE_FILE', path, line: 2 });
    expect(error).toMatchObject({ message: expect.stringMatching(reason) });
    expect(error).toMatchObject({ message: expect.stringContaining(`${path}:2: `) });
  });

  it('names the file that cannot be read', async () => {
    const path = join(folder, 'none.jsonl.gz');
    await expect(loadDialogues(path)).rejects.toMatchObject({
      path,
      line: null,
      message: expect.stringContaining('ENOENT'),
    });
    const cut = await file('cut.jsonl.gz', gzipSync(lines.join('\n')).subarray(0, 200));
    await expect(loadDialogues(cut)).rejects.toMatchObject({ path: cut, line: null });
  });
});
