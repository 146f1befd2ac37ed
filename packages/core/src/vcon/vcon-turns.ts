import type { Turn } from '../conversation.ts';

/** The name of the transcript's form, for whoever reads it. */
export const transcriptSchema = 'callweave_turns_1';

/** A turn as it stands in the transcript and in the trace of an agent's doings. */
export interface VconTurn {
  /** Its place among all turns: spoken ones and the agent's doings are kept apart, and can be joined again. */
  readonly index: number;
  readonly kind: Turn['kind'];
  /** Index of the party; null where nobody spoke, or nobody knows who. */
  readonly party: number | null;
  /** RFC 3339. */
  readonly at: string | null;
  readonly start_offset_ms: number | null;
  readonly end_offset_ms: number | null;
  readonly provider_role: string | null;
  readonly text: string;
  readonly tool?: Turn['tool'];
}

export function vconTurnOf(turn: Turn, index: number): VconTurn {
  return {
    index,
    kind: turn.kind,
    party: turn.participant,
    at: turn.at,
    start_offset_ms: turn.startOffsetMs,
    end_offset_ms: turn.endOffsetMs,
    provider_role: turn.providerRole,
    text: turn.text,
    ...(turn.tool === undefined ? {} : { tool: turn.tool }),
  };
}

/** Back again, from JSON: what comes out is checked with the whole conversation. */
export function turnOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    kind: row.kind,
    participant: row.party,
    at: row.at,
    startOffsetMs: row.start_offset_ms,
    endOffsetMs: row.end_offset_ms,
    text: row.text,
    providerRole: row.provider_role,
    ...(row.tool === undefined ? {} : { tool: row.tool }),
  };
}
