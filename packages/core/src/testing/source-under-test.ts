import type { Channel, Direction } from '../conversation.ts';
import type { ConversationSource, ListOptions } from '../conversation-source.ts';

/** What a provider holds, as the test that filled it knows: never computed by the source or its mapper. */
export interface ExpectedConversation {
  readonly providerId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly contactNumber: string | null;
  readonly ourNumber: string | null;
  /** The person or AI agent on our side. */
  readonly agentId: string | null;
  /** Whether anything was said or written that the source can give. */
  readonly hasTurns: boolean;
}

/** A source with the provider behind it: a simulator, a fake, an account made for tests. */
export interface SourceUnderTest {
  readonly source: ConversationSource;
  /**
   * Everything that the provider holds: more than its largest page, so that there are pages, and two values or more
   * for each filter.
   */
  readonly expected: readonly ExpectedConversation[];
  /** Of the provider's form, and nobody's. */
  readonly missingId: string;
  /** What the provider refuses as no id of its own; leave it out where it refuses none. */
  readonly invalidId?: string | undefined;
  /** Words, and the ids of all conversations in which they were said or written; not of all that there are. */
  readonly text: { readonly words: string; readonly providerIds: readonly string[] };
  /** Options that the source must refuse because the provider does not have the like. */
  readonly unsupported: readonly ListOptions[];
  /** The most requests that may go before the first conversation of a list. */
  readonly firstRequests: number;
  /** The most requests that listing everything may take. */
  readonly listRequests: number;
  /** The most requests that fetching twenty conversations by id may take. */
  readonly getManyRequests: number;
  /** Requests that the provider has received so far. */
  requestCount(): number;
  close?(): Promise<void>;
}

export interface ConversationSourceHarness {
  /** A source of its own for each case, with nothing in it that an earlier case left behind. */
  create(): Promise<SourceUnderTest>;
}

export interface ContractCase {
  readonly name: string;
  /** Rejects with a `ContractError` when the source does not do what the case says. */
  run(): Promise<void>;
}
