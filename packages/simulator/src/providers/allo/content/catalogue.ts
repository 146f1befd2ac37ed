import type { AlloTruth } from '../wire.ts';
import type { Contacts } from './contact.ts';
import type { ItemFacts } from './item-facts.ts';

/**
 * The content of an account: everything that ever happens in it, in the order in which it starts, whatever the clock
 * says. An item is known by its position in that order. Nothing in here changes, so servers share it.
 */
export interface Catalogue {
  /** How many items there are. */
  readonly size: number;
  /** No item lasts longer. */
  readonly longestMs: number;
  readonly contacts: Contacts;
  readonly contactCount: number;
  facts(position: number): ItemFacts;
  truth(position: number): AlloTruth;
  id(position: number): string;
  /** By an id with a hyphen. */
  positionOf(id: string): number | undefined;
  /** How many items start before this instant, which is the position of the first one that does not. */
  countBefore(timeMs: number): number;
  contactIndexOf(position: number): number;
  /** By a number in E.164. */
  contactIndexOfNumber(number: string): number | undefined;
  /** The oldest item of a contact. */
  firstOfContact(contactIndex: number): number;
  /** The items of a contact among the first `end` ones, the newest first. */
  positionsOfContact(contactIndex: number, end: number): Iterable<number>;
  /** The newest item of each contact among the first `end` ones, the newest first. */
  newestOfContacts(end: number): Iterable<number>;
  /** Every item and where it came from. */
  truths(): Iterable<AlloTruth>;
}
