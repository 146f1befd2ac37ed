import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../../test/support/arbitrary-conversation.ts';
import { conversationOfTurns } from '../../../test/support/conversation-of-turns.ts';
import { hasAllWords } from '../../text-match.ts';
import { parseSearchText, searchWordsOf } from './search-words.ts';

describe('searchWordsOf', () => {
  it('takes the summary, the names, and what was said or written', () => {
    const conversation = conversationOfTurns(
      [
        { text: 'Où est mon Café?' },
        { text: '…' },
        { kind: 'message', text: 'On its way.' },
        { kind: 'tool', text: 'lookup' },
        { kind: 'event', text: 'joined' },
        { kind: 'system', text: 'prompt' },
      ],
      { summary: { text: '**Délai**', format: 'markdown' } },
    );
    expect(searchWordsOf(conversation)).toBe('delai alex example robin sample ou est mon cafe on its way');
  });

  it('is empty where there is nothing', () => {
    expect(searchWordsOf(conversationOfTurns(null, { participants: [], summary: null }))).toBe('');
  });

  it('cuts words that no index has room for, as a search does', () => {
    const conversation = conversationOfTurns([{ text: `${'a'.repeat(249)}𝒳𝒳𐐨𐐨` }], {
      participants: [],
      summary: null,
    });
    expect(searchWordsOf(conversation)).toBe(`${'a'.repeat(249)}x`);
    expect(
      searchWordsOf(
        conversationOfTurns([{ text: `${'b'.repeat(249)}𐐨` }], { participants: [], summary: null }),
      ),
    ).toBe('b'.repeat(249));
    expect(parseSearchText(`${'a'.repeat(249)}𝒳𝒳`)).toEqual([`${'a'.repeat(249)}x`]);
  });

  it('cuts no word that has room, wherever it stands', () => {
    const words = fc.array(
      fc.integer({ min: 240, max: 260 }).map((length) => 'w'.repeat(length)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, fc.nat({ max: 300 }), (texts, length) => {
        const text = ['x '.repeat(length), ...texts].join(' ');
        const conversation = conversationOfTurns([{ text }], { participants: [], summary: null });
        const expected = text
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => word.slice(0, 250));
        expect(
          searchWordsOf(conversation)
            .split(' ')
            .filter((word) => word !== ''),
        ).toEqual(expected);
      }),
    );
  });

  it('has every word by which a list finds the conversation', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        for (const word of searchWordsOf({ ...conversation, participants: [] }).split(' ')) {
          expect(hasAllWords(conversation, [word])).toBe(true);
        }
      }),
    );
  });
});

describe('parseSearchText', () => {
  it('gives each word once, folded', () => {
    expect(parseSearchText('  Café, CAFE "heat*" NEAR(x) ')).toEqual(['cafe', 'heat', 'near', 'x']);
  });

  it.each(['', ' ', '?!', '´'])('refuses %j', (text) => {
    expect(() => parseSearchText(text)).toThrow(
      new TypeError(`Expected text to have a letter or a digit; got ${JSON.stringify(text)}.`),
    );
  });
});
