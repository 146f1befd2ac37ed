/** Makes rows that look like a vendor's, and are wrong somewhere: a field dropped, changed, added or of another type. */
export interface WildRows {
  /** A copy of the template with some of its values changed, at any depth; at times something else altogether. */
  rowOf(template: unknown): unknown;
}

/** The same seed makes the same rows. Much faster than arbitraries, so that a test can afford 100,000 of them. */
export function createWildRows(seed: number): WildRows {
  const random = mulberry32(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

  function wildValue(depth: number): unknown {
    if (depth > 0 && chance(0.15)) return Array.from({ length: pick([0, 1, 3]) }, () => wildValue(depth - 1));
    if (depth > 0 && chance(0.15))
      return Object.fromEntries(
        Array.from({ length: pick([0, 1, 3]) }, () => [pick(keys), wildValue(depth - 1)]),
      );
    return pick(leaves);
  }

  function changed(value: unknown): unknown {
    if (chance(0.12)) return wildValue(2);
    if (typeof value === 'string' && chance(0.15)) return pick([value.toLowerCase(), value.toUpperCase()]);
    if (Array.isArray(value)) {
      const items = value.map(changed);
      return chance(0.1) ? [...items, wildValue(2)] : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value)
      .filter(() => !chance(0.06))
      .map(([key, inner]) => [key, changed(inner)]);
    if (chance(0.3)) entries.push([pick(keys), wildValue(2)]);
    return Object.fromEntries(entries);
  }

  return { rowOf: (template) => (chance(0.005) ? wildValue(1) : changed(template)) };
}

const keys = [
  'extracted_data',
  'sentiment',
  'toString',
  'constructor',
  '__proto__',
  'valueOf',
  'length',
  'id',
  'type',
  'data',
  'raw',
  'transcripts',
  '',
  'ключ',
];

const leaves: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  65,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  '💬',
  'null',
  'N/A',
  'anonymous',
  '3922',
  'ACME',
  '+14155550123',
  '+0123',
  'cll-demo0001',
  'cll_demo0001',
  'msg_demo0001',
  '2026-04-21T09:00:00Z',
  '2026-04-21T09:00:00',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00Z',
  'yesterday',
  'https://api.withallo.com/v1/assets/recordings/demo.mp3',
  'https://withallo.com.example/a.mp3',
  'http://[',
  '//',
  '/media/a.mp3',
  'CALL',
  'SMS',
  'TEXT_MESSAGE',
  'INBOUND',
  'OUTBOUND',
  'internal',
  'ANSWERED',
  'MISSED',
  'TRANSFERRED_AI',
  'CLOSED',
  'USER',
  'EXTERNAL',
  'AGENT',
  'tool',
  'event',
  'active',
  'failed',
  'user_busy',
  'machine',
  'sip',
  'test',
];

/** A small generator of numbers from 0 up to 1, by Tommy Ettinger, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
