import type { Formats } from '../formats.ts';
import { channels, directions, outcomes, type PageData, type Row } from '../page-data.ts';
import { channelWords, directionWords, noOutcomeWord, outcomeWords } from '../words.ts';
import { element, isolated, unseen } from './element.ts';
import { snippetOf } from './snippet-of.ts';

const arrows = { inbound: '↙', outbound: '↗', internal: '↔', unknown: '·' } as const;

/** A line of the list, closed. `open` gives what it holds, and is asked when it is first opened. */
export function renderEntry(row: Row, data: PageData, formats: Formats, open: () => Node): HTMLElement {
  const [
    ,
    startedAt,
    duration,
    channel,
    direction,
    outcome,
    ,
    name,
    number,
    agents,
    summary,
    ,
    ,
    isTest,
    opening,
  ] = row;
  const directionName = directions[direction] ?? 'unknown';
  const outcomeName = outcomes[outcome ?? -1];
  const channelName = channels[channel] ?? 'unknown';
  const agentNames = agents.flatMap((place) => {
    const [label, isAi] = data.agents[place] ?? ['', false];
    return [' ', isolated(label), isAi ? element('span', { class: 'kind ai' }, 'AI') : null];
  });
  const line = element(
    'summary',
    {},
    element(
      'span',
      { class: 'time' },
      startedAt === null
        ? '–'
        : element(
            'time',
            { datetime: new Date(startedAt * 1000).toISOString() },
            formats.time(startedAt * 1000),
          ),
    ),
    element(
      'span',
      { class: `arrow ${directionName}`, title: directionWords[directionName] },
      element('span', { 'aria-hidden': 'true' }, arrows[directionName]),
      unseen(`${directionWords[directionName]} `),
    ),
    element(
      'span',
      { class: 'who' },
      isolated(name ?? number ?? 'Unknown number', 'contact'),
      element('span', { class: 'with' }, ...agentNames),
    ),
    element(
      'span',
      { class: 'how' },
      element('span', { class: 'channel' }, channelWords[channelName]),
      ' ',
      element(
        'span',
        { class: `outcome ${outcomeName ?? 'quiet'}` },
        outcomeName === undefined ? noOutcomeWord : outcomeWords[outcomeName],
      ),
      isTest === 1 ? element('span', { class: 'kind' }, 'Test') : null,
    ),
    element('span', { class: 'length' }, duration === null ? '' : formats.clock(duration)),
    summary === null && opening === null
      ? null
      : element(
          'span',
          { class: 'snippet', dir: 'auto' },
          summary === null ? `“${opening}”` : snippetOf(summary),
        ),
  );
  const details = element('details', { class: 'entry' }, line);
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(open());
  });
  return element('li', {}, details);
}
