import type { AlloNumberRow, AlloUserRow } from './wire.ts';

const user = (id: string, name: string, email: string): AlloUserRow => ({ id, name, email });

const MIA: AlloUserRow = user('usr-4k1v9c2m7q0x', 'Mia Carter', 'mia@callweave.example');
const HUGO: AlloUserRow = user('usr-b83n5z0r6t2d', 'Hugo Lefèvre', 'hugo@callweave.example');
const JOHANNA: AlloUserRow = user('usr-q7w2e9y4u1s8', 'Johanna Weiß', 'johanna@callweave.example');
const PABLO: AlloUserRow = user('usr-h5j6g3f0l9a2', 'Pablo Núñez', 'pablo@callweave.example');

/** The people of the invented team. */
export const ALLO_USERS: readonly AlloUserRow[] = [MIA, HUGO, JOHANNA, PABLO];

const line = (number: string, name: string, country: string, users: AlloUserRow[]): AlloNumberRow => ({
  number,
  name,
  country,
  type: 'NUMBER',
  capabilities: country === 'US' ? ['VOICE', 'SMS', 'MMS'] : ['VOICE', 'SMS'],
  users,
});

/** The team's lines, and one sender id, which has no number. */
export const ALLO_NUMBERS: readonly AlloNumberRow[] = [
  line('+14155550100', 'Front desk', 'US', [MIA, PABLO]),
  line('+33261910042', 'Accueil', 'FR', [HUGO]),
  line('+496990009017', 'Service', 'DE', [JOHANNA, MIA]),
  {
    number: null,
    name: 'CALLWEAVE',
    country: 'FR',
    type: 'SENDER_ID',
    capabilities: ['SMS'],
    users: ALLO_USERS,
  },
];

/** The tags that Allo's AI sets by default. */
export const ALLO_TAGS: readonly string[] = [
  'interested',
  'follow_up_later',
  'to_call_back',
  'not_interested',
  'meeting_booked',
];
