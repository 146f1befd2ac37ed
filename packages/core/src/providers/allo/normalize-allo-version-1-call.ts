import type { Conversation } from '../../conversation.ts';
import {
  type AlloVersion1CallRow,
  conversationOfCall,
  type NormalizeAlloVersion1Options,
} from './allo-version-1-rows.ts';

/**
 * Makes a `Conversation` of a call of Allo's version 1. Never throws on unknown or missing fields. Lengths are
 * fractional minutes there, times have no offset and mean UTC, and only the first tag is sent.
 *
 * @example
 * const { data } = await allo.GET('/v1/api/calls', { params: { query: { allo_number: '+14155550100' } } });
 * const conversations = data.data.results?.map((call) => normalizeAlloVersion1Call(call));
 */
export function normalizeAlloVersion1Call(
  call: AlloVersion1CallRow,
  options: NormalizeAlloVersion1Options = {},
): Conversation {
  return conversationOfCall(call, call, options);
}
