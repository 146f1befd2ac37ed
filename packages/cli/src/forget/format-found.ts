import type { ConversationToForget, Provider, UpstreamItem } from '@callweave/core';
import { formatCount } from '../terminal/format.ts';
import { countByKind, type FoundSubject } from './found-subject.ts';

const kindNames = { phone: 'by number', email: 'by e-mail address', contactId: 'by contact' } as const;

/** How much was found, and of when: never what was said, nor who it is. */
export function formatFound({ found, lookedThrough }: FoundSubject): string {
  const times = found.flatMap(({ startedAt }) => startedAt ?? []).sort();
  const kinds = [...countByKind(found)].map(([kind, count]) => `${formatCount(count)} ${kindNames[kind]}`);
  const providers = (['allo', 'itellico'] satisfies Provider[]).flatMap((provider) => {
    const count = found.filter((each) => each.provider === provider).length;
    return count === 0 ? [] : [`${formatCount(count)} of ${provider}`];
  });
  const when = times.length === 0 ? '' : `, from ${times[0]?.slice(0, 10)} to ${times.at(-1)?.slice(0, 10)}`;
  const lines = [
    `Found ${conversations(found.length)} of theirs among ${formatCount(lookedThrough)} in the store${when}.`,
    ...(found.length === 0 ? [] : [`  ${kinds.join(', ')}; ${providers.join(', ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Something to delete at a provider, once. */
export interface UpstreamTask {
  readonly provider: Provider;
  readonly type: UpstreamItem['type'];
  /** An id, or the address of a recording. */
  readonly item: string;
}

/** What is to be deleted at the providers, recordings first, since they go with their conversation's id. */
export function upstreamTasksOf(found: readonly ConversationToForget[]): readonly UpstreamTask[] {
  const tasks = new Map<string, UpstreamTask>();
  for (const { provider, upstream } of found) {
    for (const item of upstream) {
      const name = item.type === 'recording' ? item.url : item.id;
      tasks.set(`${provider} ${item.type} ${name}`, { provider, type: item.type, item: name });
    }
  }
  return [...tasks.values()];
}

export function formatUpstream(tasks: readonly UpstreamTask[]): string {
  if (tasks.length === 0) return '';
  const lines = tasks.map(({ provider, type, item }) => `  ${provider}  ${type}  ${item}`);
  return `
To be deleted at the providers, in their apps or by their support, since no API of theirs deletes conversations:
${lines.join('\n')}
`;
}

export function conversations(count: number): string {
  return count === 1 ? '1 conversation' : `${formatCount(count)} conversations`;
}
