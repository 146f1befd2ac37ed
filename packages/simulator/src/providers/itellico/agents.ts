import { ITELLICO_ACCOUNT, ITELLICO_AGENTS, type ItellicoAgentSeat } from './roster.ts';

/** An agent as the API writes it; whether it is archived is not part of that. */
export interface ItellicoAgentRow {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly modified: string;
  readonly [setting: string]: unknown;
}

/** An agent with what only the filters see. */
export interface ItellicoAgent {
  readonly row: ItellicoAgentRow;
  readonly isArchived: boolean;
}

function agentOf({ isArchived, ...seat }: ItellicoAgentSeat): ItellicoAgent {
  const row: ItellicoAgentRow = {
    ...seat,
    account_id: ITELLICO_ACCOUNT.id,
    allow_auto_hangup: true,
    allow_caller_recording_opt_out: false,
    ambient_sound: { source: null, volume: 0.5 },
    inactivity_settings: {
      end_call_timeout_ms: null,
      reminder_timeout_ms: 10_000,
      reminder_max_count: 2,
      reset_on_activity: true,
    },
    initial_message: {
      mode: 'fixed_message',
      message: `${seat.name}, how can I help?`,
      delay_ms: 0,
      interruptible: false,
    },
    response_timing: { min_endpointing_delay_seconds: 0.1 },
    capture_settings: { recording_enabled: true },
    denoising: { telephony: true, web: true },
    interrupt_settings: { enabled: true, min_words: 0, min_speech_seconds: 0.2 },
    max_duration_seconds: 1200,
    metadata: null,
    model: { provider: 'openai', model: 'gpt-4.1-mini', temperature: 0, max_tokens: 250 },
    transcriber: { provider: 'deepgram', model: 'nova-3:general' },
    voice: { provider: 'cartesia', voice_id: 'demo-voice' },
    note: null,
    volume: { telephony: 0.5, web: 0.5, allow_adjustment: true },
  };
  return { row, isArchived };
}

/** Newest first, like the conversations. */
export const itellicoAgents: () => readonly ItellicoAgent[] = () =>
  ITELLICO_AGENTS.map(agentOf).sort((left, right) => right.row.created.localeCompare(left.row.created));
