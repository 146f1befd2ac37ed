import type { RateLimits } from '../../http/rate-gate.ts';
import type { ItellicoSimulatorOptions } from '../../options/simulator-options.ts';

/** The switches with their defaults. */
export interface ItellicoSettings {
  readonly apiKey: string;
  readonly rateLimits: RateLimits | null;
  readonly retryAfter: 'present' | 'absent';
  readonly conversationPaging: 'honoured' | 'ignored' | 'capped';
  readonly conversationCap: number;
  readonly runningStatus: 'in_progress' | 'active';
}

export function itellicoSettings(options: ItellicoSimulatorOptions): ItellicoSettings {
  return {
    apiKey: options.apiKey ?? 'sk-callweave.simulator',
    rateLimits: options.rateLimits === undefined ? { read: 20, write: 5 } : options.rateLimits,
    retryAfter: options.retryAfter ?? 'present',
    conversationPaging: options.conversationPaging ?? 'honoured',
    conversationCap: options.conversationCap ?? 100,
    runningStatus: options.runningStatus ?? 'in_progress',
  };
}
