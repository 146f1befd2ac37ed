import { describe, expect, it } from 'vitest';
import { assertDialogue } from '../corpus/assert-dialogue.ts';
import { generateDialogues } from './generate-dialogues.ts';

describe('generateDialogues', () => {
  const dialogues = generateDialogues({ seed: 7 });
  const texts = dialogues.flatMap(({ turns }) => turns.map(({ text }) => text));

  it('makes 500 dialogues of the shape of the corpus unless told otherwise', () => {
    expect(dialogues).toHaveLength(500);
    expect(generateDialogues({ seed: 7, count: 3 })).toHaveLength(3);
    for (const dialogue of dialogues) expect(() => assertDialogue(dialogue)).not.toThrow();
    expect(new Set(dialogues.map(({ id }) => id)).size).toBe(500);
  });

  it('makes the same dialogues of the same seed, and others of another', () => {
    expect(generateDialogues({ seed: 7 })).toEqual(dialogues);
    expect(generateDialogues({ seed: 8 })).not.toEqual(dialogues);
  });

  it('changes nothing that was made before when asked for more', () => {
    expect(generateDialogues({ seed: 7, count: 40 })).toEqual(dialogues.slice(0, 40));
  });

  it('gives every dialogue 4 to 20 turns, the caller first, one after the other', () => {
    for (const { turns } of dialogues) {
      expect(turns.length).toBeGreaterThanOrEqual(4);
      expect(turns.length).toBeLessThanOrEqual(20);
      expect(turns.map(({ speaker }) => speaker)).toEqual(
        turns.map((_, index) => (index % 2 === 0 ? 'caller' : 'agent')),
      );
    }
  });

  it('leaves no slot unfilled', () => {
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it.each([
    ['English', /\bplease\b/],
    ['French', /s’il vous plaît/],
    ['German', /Straße|straße|Guten Tag/],
    ['Spanish', /¿/],
    ['an emoji', /\p{Extended_Pictographic}/u],
    ['a line break', /\n/],
    ['a quotation', /["„«]/],
  ])('has %s somewhere', (_, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true);
  });

  it('has tool calls on some turns of the agent, some of them without a result', () => {
    const tools = dialogues.flatMap(({ turns }) => turns.flatMap((turn) => turn.tools ?? []));
    expect(tools.length).toBeGreaterThan(300);
    expect(tools.some(({ results }) => results.length === 0)).toBe(true);
  });

  it('says what it expected of a bad option', () => {
    expect(() => generateDialogues({ seed: 0.5 })).toThrow(
      'Option "seed": expected a whole number of at least -9007199254740991, received 0.5',
    );
    expect(() => generateDialogues({ seed: 1, count: -1 })).toThrow(
      'Option "count": expected a whole number of at least 0, received -1',
    );
  });
});
