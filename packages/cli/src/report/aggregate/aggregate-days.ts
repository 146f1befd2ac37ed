import { datesBetween, mondayOf } from '../calendar.ts';
import type { Aggregate } from './aggregate.ts';

/** How many conversations began on a day, or in a longer stretch of days. */
export interface DayCounts {
  inboundCalls: number;
  /** Internal calls, and those whose direction is not told, included. */
  outboundCalls: number;
  messages: number;
  /** Sessions on the web, and channels that are not known. */
  others: number;
}

export interface Stretch extends Readonly<DayCounts> {
  /** Its first day. */
  readonly date: string;
}

export interface Volumes {
  readonly unit: 'day' | 'week' | 'month';
  /** Without gaps, the days without a conversation included. */
  readonly stretches: readonly Stretch[];
}

const mostDays = 100;
const mostWeeks = 100;

/** By days; by weeks or months where days would be too many to be told apart. */
export function aggregateDays(): Aggregate<Volumes> {
  const byDate = new Map<string, DayCounts>();
  return {
    add({ local, medium, direction }) {
      if (local === null) return;
      const counts = countsAt(byDate, local.date);
      if (medium === 'call') counts[direction === 'inbound' ? 'inboundCalls' : 'outboundCalls'] += 1;
      else counts[medium === 'message' ? 'messages' : 'others'] += 1;
    },
    result() {
      const dates = [...byDate.keys()].sort();
      const [first, last] = [dates[0], dates.at(-1)];
      if (first === undefined || last === undefined) return { unit: 'day', stretches: [] };
      const everyDate = datesBetween(first, last);
      const unit =
        everyDate.length <= mostDays ? 'day' : everyDate.length <= mostWeeks * 7 ? 'week' : 'month';
      const byStretch = new Map<string, DayCounts>();
      for (const date of everyDate) {
        const sum = countsAt(byStretch, startOf(unit, date));
        const counts = byDate.get(date);
        if (counts === undefined) continue;
        sum.inboundCalls += counts.inboundCalls;
        sum.outboundCalls += counts.outboundCalls;
        sum.messages += counts.messages;
        sum.others += counts.others;
      }
      return { unit, stretches: [...byStretch].map(([date, counts]) => ({ date, ...counts })) };
    },
  };
}

function startOf(unit: Volumes['unit'], date: string): string {
  if (unit === 'day') return date;
  return unit === 'week' ? mondayOf(date) : `${date.slice(0, 7)}-01`;
}

function countsAt(counts: Map<string, DayCounts>, date: string): DayCounts {
  const found = counts.get(date) ?? { inboundCalls: 0, outboundCalls: 0, messages: 0, others: 0 };
  counts.set(date, found);
  return found;
}
