import { isRecord } from '@callweave/transport/json';

/**
 * What a conversation's row says, in twelve characters, to tell later whether it has changed: itellico tells when a row
 * changed only by finding it. The address of a recording may be signed anew with each answer, so only its being there
 * counts.
 */
export async function digestOf(raw: unknown): Promise<string> {
  const { capture, ...row } = isRecord(raw) ? raw : {};
  const hasRecording = isRecord(capture) && Boolean(capture.recording_url);
  const facts = [...Object.entries(row), ['hasRecording', hasRecording]].toSorted(([one], [other]) =>
    String(one) < String(other) ? -1 : 1,
  );
  const bytes = new TextEncoder().encode(JSON.stringify(facts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
