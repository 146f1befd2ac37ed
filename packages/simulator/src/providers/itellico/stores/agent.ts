import type { ItellicoAgentSeat } from '../roster.ts';
import type { Belonging } from './shelf.ts';

/** An agent as the API writes it; whether it is archived is not part of that. */
export interface ItellicoAgentRow {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly tags: readonly string[] | null;
  readonly created: string;
  readonly modified: string;
  readonly [setting: string]: unknown;
}

/** An agent with what only the filters see. */
export interface ItellicoAgent extends Belonging {
  readonly row: ItellicoAgentRow;
  readonly isArchived: boolean;
}

/**
 * What an agent has unless it is told otherwise. The defaults are documented where the vendor states one, else they
 * are those of its samples: https://docs.itellico.ai/api-reference/agents/create-an-agent
 */
export const AGENT_DEFAULTS: Readonly<Record<string, unknown>> = {
  allow_auto_hangup: true,
  allow_caller_recording_opt_out: false,
  ambient_sound: { source: null, volume: 0.5 },
  inactivity_settings: {
    end_call_timeout_ms: null,
    reminder_timeout_ms: 10_000,
    reminder_max_count: 2,
    reset_on_activity: true,
  },
  initial_message: { mode: 'fixed_message', message: null, delay_ms: 0, interruptible: false },
  response_timing: { min_endpointing_delay_seconds: 0.1 },
  capture_settings: { recording_enabled: true },
  denoising: { telephony: true, web: true },
  interrupt_settings: { enabled: true, min_words: 0, min_speech_seconds: 0.2 },
  max_duration_seconds: 1200,
  metadata: null,
  note: null,
  tags: [],
  volume: { telephony: 0.5, web: 0.5, allow_adjustment: true },
};

/** The agent of a seat, as somebody set it up in the dashboard. */
export function agentOfSeat(
  { isArchived, id, name, tags, created, modified }: ItellicoAgentSeat,
  accountId: string,
): ItellicoAgent {
  const row: ItellicoAgentRow = {
    ...AGENT_DEFAULTS,
    id,
    account_id: accountId,
    name,
    tags,
    created,
    modified,
    initial_message: {
      mode: 'fixed_message',
      message: `${name}, how can I help?`,
      delay_ms: 0,
      interruptible: false,
    },
    model: { provider: 'openai', model: 'gpt-4.1-mini', temperature: 0, max_tokens: 250 },
    transcriber: { provider: 'deepgram', model: 'nova-3:general' },
    voice: { provider: 'cartesia', voice_id: 'demo-voice' },
  };
  return { id, accountId, row, isArchived };
}
