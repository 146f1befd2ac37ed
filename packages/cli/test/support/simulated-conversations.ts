import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, itellicoSource } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { createSimulator, generateDialogues, splitDialogues } from '@callweave/simulator';
import { storedConversation } from './stored-conversation.ts';

/** What both simulators have, as a store lists it. */
export async function simulatedConversations({
  seed,
  count,
  unansweredCalls = 0,
}: {
  readonly seed: number;
  readonly count: number;
  /** Of Allo's, beside the dialogues. */
  readonly unansweredCalls?: number;
}): Promise<StoredConversation[]> {
  const halves = splitDialogues(generateDialogues({ seed, count }));
  const options = { rateLimits: null } as const;
  const allo = await createSimulator({
    ...options,
    provider: 'allo',
    dialogues: halves.allo,
    unansweredCalls,
  }).listen();
  const itellico = await createSimulator({
    ...options,
    provider: 'itellico',
    dialogues: halves.itellico,
  }).listen();
  try {
    const sources = [
      alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url })),
      itellicoSource(createItellicoClient({ apiKey: itellico.apiKey, baseUrl: itellico.url })),
    ];
    const conversations: Conversation[] = [];
    for (const source of sources) {
      for await (const conversation of source.list()) conversations.push(conversation);
    }
    return conversations
      .map((conversation) => storedConversation(conversation))
      .sort((left, right) => startOf(left) - startOf(right));
  } finally {
    await Promise.all([allo.close(), itellico.close()]);
  }
}

function startOf({ conversation: { startedAt } }: StoredConversation): number {
  return startedAt === null ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}
