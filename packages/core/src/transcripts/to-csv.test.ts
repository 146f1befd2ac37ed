import { describe, expect, it } from 'vitest';
import { alloCall } from '../../test/support/allo-items.ts';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { toCsv } from './to-csv.ts';

const header =
  'conversationId,index,kind,speaker,speakerRole,speakerKind,at,startOffsetMs,endOffsetMs,text,toolName,toolResult,providerRole\r\n';

/** The field `text` of the only row. */
function textField(text: string, options: Parameters<typeof toCsv>[1] = {}): string {
  const line = toCsv(conversationOfTurns([{ text, startOffsetMs: 0 }]), { ...options, withoutHeader: true });
  const [, field] =
    /^allo:cll-demo0001,0,utterance,Alex Example,customer,human,,0,,(.*),,,\r\n$/s.exec(line) ?? [];
  if (field === undefined) throw new Error(`Expected one row; got ${JSON.stringify(line)}.`);
  return field;
}

describe('toCsv', () => {
  it('writes a call', () => {
    expect(toCsv(normalizeAlloItem(alloCall()))).toBe(
      `${header}allo:cll-demo0001,0,utterance,Robin Sample,agent,human,2026-04-21T09:00:01.000Z,1000,,"Lindenhof Heating, good morning.",,,USER\r\nallo:cll-demo0001,1,utterance,Alex Example,customer,human,2026-04-21T09:00:04.000Z,4000,,My heating is cold.,,,EXTERNAL\r\n`,
    );
  });

  it('writes the results of tools as JSON', () => {
    const tool = { name: 'search', result: { rows: ['a "b"'] } };
    const conversation = conversationOfTurns([{ kind: 'tool', participant: null, text: '', tool }]);
    expect(toCsv(conversation, { withoutHeader: true })).toBe(
      'allo:cll-demo0001,0,tool,,,,,,,,search,"{""rows"":[""a \\""b\\""""]}",\r\n',
    );
  });

  it('writes the header alone where there are no turns, and leaves it out when asked', () => {
    expect(toCsv(conversationOfTurns([]))).toBe(header);
    expect(toCsv(conversationOfTurns([]), { withoutHeader: true })).toBe('');
  });

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "b"', '"say ""b"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['', ''],
    [' = a', ' = a'],
    ['12', '12'],
  ])('quotes %j as RFC 4180 says', (text, field) => {
    expect(textField(text)).toBe(field);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+14155550123', "'+14155550123"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("https://example.com","a")', `"'=HYPERLINK(""https://example.com"",""a"")"`],
  ])('lets no spreadsheet run %j', (text, field) => {
    expect(textField(text)).toBe(field);
  });

  it('leaves formulas alone when asked', () => {
    expect(textField('=1+1', { formulas: 'keep' })).toBe('=1+1');
  });

  it('lets no spreadsheet run a name', () => {
    const { participants } = conversationOfTurns([]);
    const renamed = participants.map((participant) => ({ ...participant, name: '=cmd()' }));
    expect(toCsv(conversationOfTurns([{}], { participants: renamed }))).toContain(",'=cmd() (Customer),");
  });
});
