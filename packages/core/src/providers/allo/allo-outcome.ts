import type { Channel, Direction, Outcome } from '../../conversation.ts';
import { upperCase } from '../enum-value.ts';

export interface CallResult {
  readonly result: unknown;
  readonly direction: Direction;
  readonly durationSeconds: number | null;
  readonly hasRecording: boolean;
  readonly hasTranscript: boolean;
}

/**
 * How a call went. There is no word for a missed call: one without result, length and recording was missed, and so was
 * an inbound one of length 0 of which nothing was transcribed, or with a result that names no one who took it. That is
 * how the vendor's users tell them; nothing documents it.
 */
export function alloCallOutcome(call: CallResult): Outcome | null {
  const { direction, durationSeconds, hasRecording, hasTranscript } = call;
  const result = upperCase(call.result) || null;
  const isInbound = direction === 'inbound';
  if (result === null) return durationSeconds || hasRecording ? null : 'unanswered';
  if (result === 'ANSWERED')
    return isInbound && durationSeconds === 0 && !hasTranscript ? 'unanswered' : 'answered';
  if (result === 'VOICEMAIL') return 'voicemail';
  if (result === 'MISSED') return 'unanswered';
  if (result.startsWith('TRANSFERRED')) return 'transferred';
  if (result === 'BLOCKED' || result.startsWith('FAILED')) return 'failed';
  // Words of version 1. Nobody says what they mean for a call that went out.
  if (result === 'RECEIVED' || result === 'CLOSED') return isInbound ? 'unanswered' : null;
  return null;
}

export function alloMessageOutcome(status: unknown): Outcome | null {
  switch (upperCase(status)) {
    case 'PENDING':
      return 'pending';
    case 'SENT':
      return 'sent';
    case 'DELIVERED':
      return 'delivered';
    case 'FAILED':
      return 'failed';
    default:
      return null;
  }
}

/** Of a message; one whose type is not told is a text message. */
export function alloMessageChannel(messageType: unknown): Channel {
  switch (upperCase(messageType ?? 'SMS')) {
    case 'MMS':
      return 'mms';
    case 'WHATSAPP':
      return 'whatsapp';
    case 'SMS':
      return 'sms';
    default:
      return 'unknown';
  }
}
