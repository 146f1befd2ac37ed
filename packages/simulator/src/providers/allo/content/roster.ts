import type { AlloNumberRow, AlloTagRow, AlloTeamUserRow, AlloUserRow } from '../wire.ts';

type Role = AlloTeamUserRow['role'];

const user = (id: string, name: string, email: string, role: Role, isBlocked = false): AlloTeamUserRow => ({
  id,
  name,
  email,
  role,
  status: isBlocked ? 'BLOCKED' : 'ACTIVE',
  image_url: null,
});

const refOf = ({ id, name, email }: AlloTeamUserRow): AlloUserRow => ({ id, name, email });

/** The people of the invented team, the owner of the API key first; one has left and is blocked. */
export const ALLO_TEAM: readonly [AlloTeamUserRow, ...AlloTeamUserRow[]] = [
  user('usr-4k1v9c2m7q0x', 'Mia Carter', 'mia@callweave.example', 'ADMIN'),
  user('usr-b83n5z0r6t2d', 'Hugo Lefèvre', 'hugo@callweave.example', 'MANAGER'),
  user('usr-q7w2e9y4u1s8', 'Johanna Weiß', 'johanna@callweave.example', 'MEMBER'),
  user('usr-h5j6g3f0l9a2', 'Pablo Núñez', 'pablo@callweave.example', 'MEMBER'),
  user('usr-z1x8c5v2b9n6', 'Ada Okafor', 'ada@callweave.example', 'MEMBER', true),
];

/** Whose key it is: what is done through the API is done in this name. */
export const ALLO_KEY_OWNER: AlloUserRow = refOf(ALLO_TEAM[0]);

const usersAt = (...places: number[]): AlloUserRow[] =>
  ALLO_TEAM.filter((_, index) => places.includes(index)).map(refOf);

/** A line of the team, which unlike a sender id always has a number. */
export interface AlloLine extends AlloNumberRow {
  readonly number: string;
  readonly country: string;
  readonly type: 'NUMBER';
}

const line = (number: string, name: string, country: string, users: AlloUserRow[]): AlloLine => ({
  number,
  name,
  country,
  type: 'NUMBER',
  capabilities: country === 'US' ? ['VOICE', 'SMS', 'MMS'] : ['VOICE', 'SMS'],
  users,
});

export const ALLO_LINES: readonly [AlloLine, ...AlloLine[]] = [
  line('+14155550100', 'Front desk', 'US', usersAt(0, 3)),
  line('+33261910042', 'Accueil', 'FR', usersAt(1)),
  line('+496990009017', 'Service', 'DE', usersAt(2, 0)),
];

/** The one sender id that the operators have approved. */
export const ALLO_SENDER_ID = 'CALLWEAVE';

/** The team's lines, and one sender id, which has no number. */
export const ALLO_NUMBERS: readonly AlloNumberRow[] = [
  ...ALLO_LINES,
  {
    number: null,
    name: ALLO_SENDER_ID,
    country: 'FR',
    type: 'SENDER_ID',
    capabilities: ['SMS'],
    users: usersAt(0, 1, 2, 3),
  },
];

/** The tags that Allo's AI sets by default; the key, which the API adds and removes by, is the name. */
export const ALLO_TAGS: readonly AlloTagRow[] = [
  { id: 'tag-3f8a1c6e9b20', name: 'interested', color: '#00AA00' },
  { id: 'tag-7d2b5e0c4a91', name: 'follow_up_later', color: '#F5A623' },
  { id: 'tag-1e9c6b3d8f47', name: 'to_call_back', color: '#4A90E2' },
  { id: 'tag-5a0d7f2c1b68', name: 'not_interested', color: '#D0021B' },
  { id: 'tag-9c4e8b1f6d35', name: 'meeting_booked', color: '#7ED321' },
];

export const ALLO_TAG_KEYS: readonly string[] = ALLO_TAGS.map(({ name }) => name);
