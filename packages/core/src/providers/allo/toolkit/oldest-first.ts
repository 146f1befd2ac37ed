import { parseInstant } from '../../../time.ts';

interface CrmRow {
  readonly id: string;
  readonly created_at?: string;
}

/** The same order for everybody who asks: whoever finds several takes the same one. */
export function oldestFirst<Row extends CrmRow>(rows: readonly Row[]): Row[] {
  const time = ({ created_at }: CrmRow): number => parseInstant(created_at)?.ms ?? Number.POSITIVE_INFINITY;
  const compare = (left: number | string, right: number | string): number =>
    left === right ? 0 : left < right ? -1 : 1;
  return [...rows].sort((left, right) => compare(time(left), time(right)) || compare(left.id, right.id));
}
