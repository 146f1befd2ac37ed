import { partiesOf } from '../content/item-parties.ts';
import { lengthInMinutes } from '../content/length-in-minutes.ts';
import { naiveSeconds } from '../state/naive-time.ts';
import type { AlloItemRow } from '../wire.ts';

const naive = (time: string): string => time.replace(/Z$/, '');

/** Version 1 knows more results, and always has one. */
export function v1Result({ result, direction }: AlloItemRow): string {
  if (result === 'TRANSFERRED') return 'TRANSFERRED_EXTERNAL';
  if (result === 'ANSWERED' || result === 'VOICEMAIL') return result;
  return direction === 'INBOUND' ? 'RECEIVED' : 'FAILED';
}

/** A call as version 1 shows it: minutes, one tag, times without an offset. */
export function v1CallRow(row: AlloItemRow): object {
  const { from, to } = partiesOf(row);
  const startMs = Date.parse(row.date);
  const secondsAt = (time: string): number => (Date.parse(time) - startMs) / 1000;
  return {
    id: row.id,
    from_number: from,
    to_number: to,
    length_in_minutes: lengthInMinutes(row),
    type: row.direction,
    result: v1Result(row),
    summary: row.summary,
    tag: row.tags?.[0] ?? null,
    recording_url: row.recording_url,
    start_date: naive(row.date),
    transcript:
      row.transcript?.map(({ source, text, time }, index, turns) => {
        const next = turns[index + 1];
        return {
          source,
          text,
          time: naive(time),
          start_seconds: secondsAt(time),
          end_seconds: next === undefined ? row.duration : secondsAt(next.time),
        };
      }) ?? null,
  };
}

/** A text message as version 1 shows it: without an id. */
export function v1MessageRow(row: AlloItemRow): object {
  const { from, to } = partiesOf(row);
  const isPhoneNumber = from.startsWith('+');
  return {
    from_number: isPhoneNumber ? from : null,
    sender_id: isPhoneNumber ? null : from,
    to_number: to,
    type: row.direction,
    content: row.content ?? '',
    start_date: naiveSeconds(Date.parse(row.date)),
  };
}
