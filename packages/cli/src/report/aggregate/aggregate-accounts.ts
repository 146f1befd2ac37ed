import type { Provider } from '@callweave/core';
import type { Aggregate } from './aggregate.ts';
import { isMissed } from './is-missed.ts';

export interface AccountFigures {
  readonly provider: Provider;
  readonly account: string;
  readonly conversations: number;
  readonly calls: number;
  readonly missedCalls: number;
  readonly messages: number;
  readonly webSessions: number;
  readonly talkSeconds: number;
}

/** By provider, then by the account's name. */
export function aggregateAccounts(): Aggregate<readonly AccountFigures[]> {
  const figures = new Map<string, { -readonly [Key in keyof AccountFigures]: AccountFigures[Key] }>();
  return {
    add(facts) {
      const { provider, account, medium } = facts;
      const key = `${provider}/${account}`;
      const own = figures.get(key) ?? {
        provider,
        account,
        conversations: 0,
        calls: 0,
        missedCalls: 0,
        messages: 0,
        webSessions: 0,
        talkSeconds: 0,
      };
      figures.set(key, own);
      own.conversations += 1;
      if (medium === 'call') own.calls += 1;
      if (medium === 'message') own.messages += 1;
      if (medium === 'web') own.webSessions += 1;
      if (isMissed(facts)) own.missedCalls += 1;
      own.talkSeconds += facts.talkSeconds;
    },
    result: () => [...figures].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, own]) => own),
  };
}
