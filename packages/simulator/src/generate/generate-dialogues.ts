import { personName } from '../content/people.ts';
import { Random } from '../content/random.ts';
import type { Dialogue, DialogueTool, DialogueTurn } from '../corpus/dialogue.ts';
import { checkInteger } from '../options/check.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { spanish } from './languages/spanish.ts';
import type { Exchange, Language, Scenario, Slots } from './scenario.ts';

const LANGUAGES: readonly Language[] = [english, english, french, french, german, spanish];

export interface GenerateDialoguesOptions {
  /** The same seed gives the same dialogues; a larger count only adds some. */
  readonly seed: number;
  /** @default 500 */
  readonly count?: number;
}

function slotsFor(random: Random, { words }: Language): Slots {
  return {
    name: personName(random),
    day: random.pick(words.day),
    time: random.pick(words.time),
    item: random.pick(words.item),
    street: random.pick(words.street),
    count: String(random.integer(2, 9)),
    amount: `${random.integer(9, 480)},${random.pick(['00', '50', '90'])} €`,
    reference: `${random.token(3).toUpperCase()}-${random.integer(10_000, 99_999)}`,
  };
}

const fill = (text: string, slots: Slots): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => slots[key as keyof Slots] ?? whole);

function toolsFor(random: Random, { tool }: Scenario, slots: Slots): DialogueTool[] {
  if (random.chance(0.15)) return [];
  const parameters = Object.fromEntries(tool.parameters.map((key) => [key, slots[key]]));
  const settled: DialogueTool = {
    name: tool.name,
    parameters,
    results: [{ ...parameters, reference: slots.reference, confirmed: true }],
  };
  if (!random.chance(0.2)) return [settled];
  // Nothing found at first is common, and an empty list of results is easily lost on the way.
  return [{ name: 'FindCustomer', parameters: { name: slots.name }, results: [] }, settled];
}

/** At most `count` of the exchanges, in their order. */
function someOf(random: Random, exchanges: readonly Exchange[], count: number): Exchange[] {
  const left = [...exchanges];
  while (left.length > count) left.splice(random.integer(0, left.length - 1), 1);
  return left;
}

function dialogueAt(index: number, seed: number): Dialogue {
  const random = new Random(seed, `dialogue/${index}`);
  const language = random.pick(LANGUAGES);
  const scenario = random.pick(language.scenarios);
  const slots = slotsFor(random, language);
  const turns: DialogueTurn[] = [];
  const say = (speaker: 'caller' | 'agent', text: string, tools: DialogueTool[] = []): void => {
    turns.push({ speaker, text: fill(text, slots), ...(tools.length > 0 && { tools }) });
  };

  say('caller', random.pick(scenario.openings));
  const exchanges = [
    ...someOf(random, scenario.exchanges, random.integer(0, 4)),
    ...someOf(random, language.asides, random.integer(0, 4)),
  ];
  for (const [asked, answered] of exchanges) {
    say('agent', asked);
    say('caller', answered);
  }
  say('agent', random.pick(scenario.outcomes), toolsFor(random, scenario, slots));
  const [thanks, goodbye] = random.pick(language.closings);
  say('caller', random.chance(0.04) ? `${thanks} ${random.pick(['😊', '🙏', '👍🏽'])}` : thanks);
  if (turns.length < 4 || !random.chance(0.15)) say('agent', goodbye);
  return { id: `generated/${String(index).padStart(5, '0')}`, services: [scenario.service], turns };
}

/**
 * Small service dialogues in our own words, in English, French, German and Spanish: 4 to 20 turns, some of the
 * agent's with the calls to a system that a voice agent makes.
 */
export function generateDialogues({ seed, count = 500 }: GenerateDialoguesOptions): Dialogue[] {
  checkInteger('seed', seed, Number.MIN_SAFE_INTEGER);
  checkInteger('count', count, 0);
  return Array.from({ length: count }, (_, index) => dialogueAt(index, seed));
}
