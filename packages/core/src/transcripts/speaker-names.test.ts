import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import type { Participant, Turn } from '../conversation.ts';
import { createSpeakerNamer, speakerNamesOf } from './speaker-names.ts';

function participant(
  role: Participant['role'],
  kind: Participant['kind'],
  name: string | null = null,
): Participant {
  return {
    role,
    kind,
    name,
    phoneE164: '+14155550123',
    phoneRaw: '+14155550123',
    email: null,
    providerRef: null,
  };
}

const customer = participant('customer', 'human');
const agent = participant('agent', 'human');
const aiAgent = participant('agent', 'ai');

describe('speakerNamesOf', () => {
  it.each<[string, Participant[], string[]]>([
    [
      'names',
      [participant('customer', 'human', 'Alex Example'), participant('agent', 'human', 'Robin Sample')],
      ['Alex Example', 'Robin Sample'],
    ],
    ['roles where there are no names', [customer, agent, aiAgent], ['Customer', 'Agent', 'AI agent']],
    [
      'all roles and kinds',
      [participant('other', 'unknown'), participant('other', 'ai'), participant('customer', 'ai')],
      ['Other', 'AI other', 'AI customer'],
    ],
    ['numbers where two are alike', [agent, agent], ['Agent 1', 'Agent 2']],
    [
      'roles where two have the same name',
      [participant('customer', 'human', 'Kim'), participant('agent', 'human', 'Kim')],
      ['Kim (Customer)', 'Kim (Agent)'],
    ],
    [
      'roles and numbers where those are the same as well',
      [participant('agent', 'human', 'Kim'), participant('agent', 'human', 'Kim')],
      ['Kim (Agent) 1', 'Kim (Agent) 2'],
    ],
    [
      'the next number where somebody is called so',
      [participant('customer', 'human', 'Agent 1'), agent, agent],
      ['Agent 1', 'Agent 2', 'Agent 3'],
    ],
    [
      'names in one line',
      [participant('customer', 'human', ' Alex\r\nExample\u2028Jr. '), participant('agent', 'human', '\n')],
      ['Alex Example Jr.', 'Agent'],
    ],
  ])('gives %s', (_, participants, names) => {
    expect(speakerNamesOf(participants)).toEqual(names);
  });

  it('never calls two the same, and nobody nothing', () => {
    fc.assert(
      fc.property(arbitraryConversation(), ({ participants }) => {
        const names = speakerNamesOf(participants);
        expect(new Set(names).size).toBe(participants.length);
        expect(names.every((name) => name.trim() !== '' && !/[\r\n]/.test(name))).toBe(true);
      }),
    );
  });
});

describe('createSpeakerNamer', () => {
  const turn: Turn = {
    kind: 'utterance',
    participant: 0,
    at: null,
    startOffsetMs: null,
    endOffsetMs: null,
    text: '',
    providerRole: null,
  };

  it.each<[Partial<Turn>, string]>([
    [{}, 'Customer'],
    [{ participant: null }, 'Unknown speaker'],
    [{ participant: null, providerRole: 'SUPERVISOR' }, 'Unknown speaker (SUPERVISOR)'],
    [{ participant: 7 }, 'Unknown speaker'],
  ])('calls the speaker of %j %s', (change, name) => {
    const nameOf = createSpeakerNamer({ participants: [customer] });
    expect(nameOf({ ...turn, ...change })).toBe(name);
  });
});
