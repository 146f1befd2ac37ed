import type { Formats } from '../formats.ts';
import type { Details, PageData, ParticipantDetails, Row, TurnDetails } from '../page-data.ts';
import { channels, directions } from '../page-data.ts';
import { channelWords, directionWords } from '../words.ts';
import { element, isolated } from './element.ts';
import { parseSummary, type SummaryBlock } from './parse-summary.ts';

/** What an opened line shows: the facts, the summary, and the transcript. */
export function renderDetails(row: Row, details: Details, data: PageData, formats: Formats): HTMLElement {
  const [id, , , , , , , , , , summary, isMarkdown] = row;
  return element(
    'div',
    { class: 'opened' },
    factsOf(row, details, data, formats),
    summary === null ? null : element('h4', {}, 'Summary'),
    summary === null
      ? null
      : element('div', { class: 'summary', dir: 'auto' }, ...summaryOf(summary, isMarkdown === 1)),
    element('h4', {}, 'Transcript'),
    ...transcriptOf(id, details, formats),
  );
}

function factsOf(row: Row, { participants }: Details, { accounts }: PageData, formats: Formats): HTMLElement {
  const [id, startedAt, , channel, direction, , account, , , , , , tags] = row;
  const [provider, name] = accounts[account] ?? ['', ''];
  const facts: [string, (Node | string)[]][] = [
    [
      'What',
      [
        `${channelWords[channels[channel] ?? 'unknown']}, ${directionWords[directions[direction] ?? 'unknown'].toLowerCase()}`,
      ],
    ],
    ['When', [startedAt === null ? 'Not told' : formats.dateAndTime(startedAt * 1000)]],
    ...participants.map((participant): [string, Node[]] => [roleOf(participant), whoOf(participant)]),
    ['Account', [isolated(`${provider} · ${name}`)]],
    ...(tags.length === 0
      ? []
      : ([['Tags', tags.map((tag) => isolated(tag, 'tag'))]] satisfies [string, Node[]][])),
    ['Id', [element('code', {}, id)]],
  ];
  return element(
    'dl',
    { class: 'facts' },
    ...facts.map(([term, values]) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, ...values)),
    ),
  );
}

function roleOf([, role, kind]: ParticipantDetails): string {
  const side = role === 'customer' ? 'Customer' : role === 'agent' ? 'Your side' : 'Other';
  return kind === 'ai' ? `${side}, AI` : side;
}

function whoOf([name, , , contact]: ParticipantDetails): Node[] {
  const parts = [name, contact].filter((part) => part !== null && part !== '');
  return parts.length === 0
    ? [document.createTextNode('Not told')]
    : parts.map((part, index) => isolated(part ?? '', index === 0 ? null : 'where'));
}

function summaryOf(text: string, isMarkdown: boolean): HTMLElement[] {
  const elements: HTMLElement[] = [];
  let list: HTMLElement | null = null;
  for (const { kind, pieces } of parseSummary(text, isMarkdown)) {
    if (kind === 'item') {
      list ??= elements[elements.push(element('ul')) - 1] ?? null;
      list?.append(element('li', {}, ...inline(pieces)));
      continue;
    }
    list = null;
    elements.push(element('p', { class: kind === 'heading' ? 'title' : null }, ...inline(pieces)));
  }
  return elements;
}

function inline(pieces: SummaryBlock['pieces']): (Node | string)[] {
  return pieces.map(({ text, isStrong }) => (isStrong ? element('strong', {}, text) : text));
}

function transcriptOf(id: string, { turns, state, moreTurns = 0 }: Details, formats: Formats): HTMLElement[] {
  if (turns === undefined) return [more('The report was made without transcripts.', id)];
  if (turns === null) {
    const word = state === 'pending' ? 'The transcript is not there yet.' : 'The transcript was not fetched.';
    return [element('p', { class: 'note' }, word)];
  }
  if (turns.length === 0) return [element('p', { class: 'note' }, 'Nothing was said.')];
  const list = element('ol', { class: 'turns' }, ...turns.map((turn) => turnOf(turn, formats)));
  return moreTurns === 0
    ? [list]
    : [list, more(`The report leaves out ${formats.count(moreTurns)} more turns.`, id)];
}

function more(text: string, id: string): HTMLElement {
  return element('p', { class: 'note' }, `${text} All of it: `, element('code', {}, `callweave show ${id}`));
}

function turnOf([speaker, side, isAi, offset, text]: TurnDetails, formats: Formats): HTMLElement {
  const time = element('span', { class: 'offset' }, offset === null ? '' : formats.clock(offset));
  if (speaker === null) {
    return element('li', { class: 'doing' }, time, element('p', { dir: 'auto' }, text));
  }
  return element(
    'li',
    { class: `turn ${side}` },
    time,
    element(
      'p',
      { class: 'speaker' },
      isolated(speaker),
      isAi === 1 ? element('span', { class: 'kind ai' }, 'AI') : null,
    ),
    element('p', { class: 'text', dir: 'auto' }, text),
  );
}
