import type { AlloClient } from '@callweave/allo-client';
import type { ItemCall } from '../operations/item-call.ts';
import type { Operation } from '../operations/operation.ts';

export type AlloOperation = Operation<AlloClient>;

/** What an operation of Allo works with for one input item. */
export type AlloItemCall = ItemCall<AlloClient>;
