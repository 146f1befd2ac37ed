import { jsonArrayOf } from '../../../http/json-of.ts';
import { withoutTranscript } from '../state/item-view.ts';
import type { World } from '../state/world.ts';
import type { AlloItemRow } from '../wire.ts';
import { withUndocumentedFields } from './undocumented-fields.ts';

export function itemRow(world: World, key: number, nowMs: number, hasTranscript: boolean): AlloItemRow {
  const row = world.items.row(key, nowMs);
  const shown = hasTranscript ? row : withoutTranscript(row);
  return world.settings.undocumentedFields === 'present' ? withUndocumentedFields(shown) : shown;
}

/** Items as JSON; what never changes is written once. */
export const itemsJson = (
  { world, nowMs }: { world: World; nowMs: number },
  keys: readonly number[],
  hasTranscripts: boolean,
): string => jsonArrayOf(keys.map((key) => itemRow(world, key, nowMs, hasTranscripts)));
