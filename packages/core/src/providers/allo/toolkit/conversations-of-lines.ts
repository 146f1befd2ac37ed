import { type AlloClient, type ConversationSummary, paginate } from '@callweave/allo-client';
import { parseTimeRange } from '../../../time-range.ts';
import { type CallSettings, signalOf } from './call-settings.ts';
import { type Line, listLines } from './list-lines.ts';

export interface ConversationsOfLinesOptions extends CallSettings {
  /** Only conversations that were last active at this time or later. A date alone is that day's beginning in UTC. */
  readonly lastActivitySince?: string | Date;
  /** Only unread conversations (true), or read ones (false). */
  readonly unread?: boolean;
  /** Also ask for the transcript of each conversation's last item. */
  readonly withTranscript?: boolean;
  /**
   * The lines to read: to take up a list that broke off, those that are left.
   * @default all lines of the team
   */
  readonly lines?: readonly Line[];
  /** Called before each line is read. */
  readonly onLine?: (line: Line) => void;
}

export interface ConversationOfLine {
  readonly line: Line;
  /** Everything between the line and one number, shown by its last item alone; search has those before. */
  readonly conversation: ConversationSummary;
}

/**
 * The conversations of all lines: Allo lists those of one line at a time. Lines are read one after another, which
 * is as fast as the rate limit allows, page by page as they are consumed.
 * https://help.withallo.com/en/v2/api-reference/conversations/list-conversations
 *
 * @throws {TypeError} at once, for a time that can't be read.
 *
 * @example
 * for await (const { line, conversation } of conversationsOfLines(allo, { unread: true })) {
 *   console.log(line.name, conversation.contact_number);
 * }
 */
export function conversationsOfLines(
  client: AlloClient,
  options: ConversationsOfLinesOptions = {},
): AsyncGenerator<ConversationOfLine, void, undefined> {
  const { sinceMs } = parseTimeRange(options.lastActivitySince, undefined);
  return readLines(client, sinceMs === null ? null : new Date(sinceMs).toISOString(), options);
}

async function* readLines(
  client: AlloClient,
  since: string | null,
  options: ConversationsOfLinesOptions,
): AsyncGenerator<ConversationOfLine, void, undefined> {
  const { unread, withTranscript = false, onLine } = options;
  for (const line of options.lines ?? (await listLines(client, signalOf(options)))) {
    onLine?.(line);
    const query = {
      allo_number: line.number,
      ...(since === null ? undefined : { last_activity_since: since }),
      ...(unread === undefined ? undefined : { unread }),
      ...(withTranscript ? { extend: 'transcript' as const } : undefined),
    };
    const init = { params: { query }, ...signalOf(options) };
    for await (const conversation of paginate(client, 'GET', '/v2/api/conversations', init)) {
      yield { line, conversation };
    }
  }
}
