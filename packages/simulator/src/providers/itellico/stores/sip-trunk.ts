import type { Belonging } from './shelf.ts';

/** A connection to a carrier; the numbers on it are looked up when it is written. */
export interface ItellicoSipTrunk extends Belonging {
  readonly name: string;
  /** Whether itellico runs it. */
  readonly isManaged: boolean;
  readonly terminationUri: string | null;
  readonly allowedIps: readonly string[];
  readonly authUsername: string | null;
  readonly authPasswordLength: number | null;
}
