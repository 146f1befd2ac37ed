import type { AlloItemRow } from '../wire.ts';

/** Version 1 and webhooks count minutes, with a fraction; version 2 counts seconds. */
export const lengthInMinutes = ({ duration }: AlloItemRow): number =>
  Math.round(((duration ?? 0) / 60) * 100) / 100;
