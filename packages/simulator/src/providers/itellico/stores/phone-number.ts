import type { Belonging } from './shelf.ts';

/** A number of an account; the names of its trunk and its agent are looked up when it is written. */
export interface ItellicoPhoneNumber extends Belonging {
  readonly friendlyName: string | null;
  readonly number: string | null;
  readonly sipTrunkId: string | null;
  readonly inboundAgentId: string | null;
}
