import type { RateLimits } from '../../http/rate-gate.ts';
import type { AlloSimulatorOptions } from '../../options/simulator-options.ts';

export const ALLO_SCOPES: readonly string[] = [
  ...['CONVERSATIONS_READ', 'CONVERSATIONS_WRITE', 'CONTACTS_READ', 'CONTACTS_READ_WRITE', 'SMS_SEND'],
  ...['WEBHOOKS_READ_WRITE', 'PHONE_NUMBERS_READ', 'USERS_READ', 'TAGS_READ', 'TAGS_WRITE'],
  ...['DIALING_QUEUE_READ_WRITE', 'CRM_READ', 'CRM_WRITE', 'CRM_DELETE', 'SUMMARY_TEMPLATES_READ'],
  ...['SUMMARY_TEMPLATES_WRITE', 'NOTES_READ', 'NOTES_WRITE', 'THREADS_READ', 'THREADS_WRITE'],
  ...['AGENTS_READ', 'AGENTS_WRITE', 'BILLING', 'PARTNER'],
];

/** The switches with their defaults. */
export interface AlloSettings {
  readonly apiKey: string;
  readonly scopes: readonly string[];
  readonly rateLimits: RateLimits | null;
  readonly retryAfter: 'present' | 'absent';
  readonly postReads: 'write' | 'read';
  readonly rateLimitReset: 'epoch' | 'delta';
  readonly batchOrder: 'request' | 'reversed' | 'storage';
  readonly batchExtend: 'both' | 'body' | 'query' | 'ignored';
}

export const DEFAULT_RATE_LIMITS: RateLimits = { read: 20, write: 5 };

export function alloSettings(options: AlloSimulatorOptions): AlloSettings {
  return {
    apiKey: options.apiKey ?? 'ak_live_callweave_simulator',
    scopes: options.scopes ?? ALLO_SCOPES,
    rateLimits: options.rateLimits === undefined ? DEFAULT_RATE_LIMITS : options.rateLimits,
    retryAfter: options.retryAfter ?? 'present',
    postReads: options.postReads ?? 'write',
    rateLimitReset: options.rateLimitReset ?? 'epoch',
    batchOrder: options.batchOrder ?? 'request',
    batchExtend: options.batchExtend ?? 'both',
  };
}
