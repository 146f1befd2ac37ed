import { type ItemFacts, isConnected, ringSeconds } from '../content/item-facts.ts';
import { type AnalysedCall, durationSeconds } from './analysed-calls.ts';

export type Stage = 'DIAL' | 'CONNECTED' | 'CONVERSATION' | 'CONVERSION';

const STAGES: readonly Stage[] = ['DIAL', 'CONNECTED', 'CONVERSATION', 'CONVERSION'];

/** How far an outbound call got. What a conversation and a conversion are is not documented. */
export function stageOf(facts: ItemFacts, conversionTags: readonly string[]): Stage {
  if (!isConnected(facts)) return 'DIAL';
  if (facts.tags?.some((tag) => conversionTags.includes(tag)) === true) return 'CONVERSION';
  return durationSeconds(facts) > 60 ? 'CONVERSATION' : 'CONNECTED';
}

export const hasReached = (stage: Stage, wanted: Stage): boolean =>
  STAGES.indexOf(stage) >= STAGES.indexOf(wanted);

/** What is counted of outbound calls, in one pass and without keeping them. */
export class OutboundTotals {
  readonly stages: Record<Stage, number> = { DIAL: 0, CONNECTED: 0, CONVERSATION: 0, CONVERSION: 0 };
  readonly connectedByUser: Map<string, number> = new Map();
  ringingSeconds: number = 0;
  conversationSeconds: number = 0;

  add({ facts }: AnalysedCall, stage: Stage): void {
    for (const reached of STAGES) if (hasReached(stage, reached)) this.stages[reached] += 1;
    this.ringingSeconds += ringSeconds(facts);
    if (stage === 'DIAL') return;
    this.conversationSeconds += durationSeconds(facts);
    if (facts.user !== null) {
      this.connectedByUser.set(facts.user.id, (this.connectedByUser.get(facts.user.id) ?? 0) + 1);
    }
  }
}
