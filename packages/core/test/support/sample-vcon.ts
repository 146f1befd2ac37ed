/** A vCon with one of everything that the rules look at, written by hand; a test breaks one place of it. */
export function sampleVcon(): Record<string, unknown> {
  return {
    uuid: '019daf44-9280-81d4-a97c-0726e888ce32',
    extensions: ['CC'],
    created_at: '2026-04-22T06:00:00Z',
    parties: [
      { tel: 'tel:+14155550123', name: 'Alex Example', validation: 'none', role: 'customer' },
      { tel: 'tel:+14155550100', name: 'Robin Sample', validation: 'none', role: 'agent' },
      { name: 'Kim Sample', validation: 'none', role: 'agent' },
    ],
    dialog: [
      {
        type: 'recording',
        start: '2026-04-21T09:00:00+02:00',
        duration: 65.5,
        parties: [0, [1, 2], null],
        party_history: [{ party: 1, time: '2026-04-21T09:00:03Z', event: 'keydown', button: '1' }],
        recording_set: 4,
        url: 'https://files.example.com/call.mp3',
        content_hash: `sha512-${'A'.repeat(86)}`,
        mediatype: 'audio/mpeg',
      },
      {
        type: 'text',
        start: '2026-04-21T09:05:00Z',
        parties: [1, 0],
        mediatype: 'text/plain',
        encoding: 'none',
        body: 'See you on Tuesday.',
      },
      { type: 'incomplete', start: '2026-04-21T09:10:00Z', parties: [1, 0], disposition: 'no-answer' },
      {
        type: 'transfer',
        start: '2026-04-21T09:15:00Z',
        transferee: 0,
        transferor: 1,
        transfer_target: [2],
        original: 0,
        target_dialog: 1,
      },
      { type: 'recording-set', start: '2026-04-21T09:00:00Z', recordings: [0] },
    ],
    analysis: [
      {
        type: 'summary',
        vendor: 'allo',
        dialog: [0],
        attachment: 0,
        mediatype: 'text/markdown',
        encoding: 'none',
        body: '**Heating**',
      },
      { type: 'transcript', vendor: 'allo', dialog: 0, encoding: 'json', body: [{ text: 'Hello.' }] },
    ],
    attachments: [
      {
        purpose: 'contract',
        start: '2026-04-21T09:00:00Z',
        party: 1,
        dialog: 0,
        encoding: 'base64url',
        body: 'aGVsbG8',
      },
    ],
  };
}

/** The document with the value at a JSON Pointer replaced; `undefined` takes it away. */
export function changed(json: unknown, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  const [, ...names] = pointer.split('/');
  const last = names.pop();
  if (last === undefined) return value;
  let place: unknown = copy;
  for (const name of names) place = Object.entries(place ?? {}).find(([key]) => key === name)?.[1];
  if (typeof place !== 'object' || place === null) throw new Error(`Nothing stands at ${pointer}.`);
  if (value === undefined && Array.isArray(place)) place.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}
