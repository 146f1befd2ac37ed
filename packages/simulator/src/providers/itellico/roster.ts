/** An account as the API writes it. */
export interface ItellicoAccountRow {
  readonly id: string;
  readonly name: string;
  readonly is_active: boolean;
  readonly created: string;
  readonly modified: string;
  readonly parent_account_id: string | null;
}

/** The invented root account. */
export const ITELLICO_ACCOUNT: ItellicoAccountRow = {
  id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
  name: 'Callweave Demo',
  is_active: true,
  created: '2025-11-03T08:12:44.120Z',
  modified: '2026-06-18T15:40:02.874Z',
  parent_account_id: null,
};

export interface ItellicoAgentSeat {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly modified: string;
  readonly isArchived: boolean;
}

/** The agents of the root account; the archived one still has conversations. */
export const ITELLICO_AGENTS: readonly ItellicoAgentSeat[] = [
  {
    id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
    name: 'Reception',
    tags: ['inbound', 'english'],
    created: '2026-01-12T09:00:00.000Z',
    modified: '2026-07-02T10:15:30.250Z',
    isArchived: false,
  },
  {
    id: '2a9d0e6f-3b71-4c58-9f10-7d8e6c5b4a39',
    name: 'Réservations',
    tags: ['inbound', 'french'],
    created: '2026-02-20T14:30:00.000Z',
    modified: '2026-02-20T14:30:00.000Z',
    isArchived: false,
  },
  {
    id: '58b3c7e1-9d20-4f6a-b4e8-1c0f2a3d5e7b',
    name: 'Lieferdienst',
    tags: ['inbound', 'german', 'pilot'],
    created: '2026-03-08T07:45:12.500Z',
    modified: '2026-09-14T16:20:00.000Z',
    isArchived: false,
  },
  {
    id: 'e07f4d18-5a6b-4239-8c7d-6b5a4f3e2d1c',
    name: 'Payment reminders',
    tags: ['outbound', 'english', 'pilot'],
    created: '2026-05-27T11:05:00.000Z',
    modified: '2026-08-30T08:00:00.000Z',
    isArchived: false,
  },
  {
    id: '91c8b7a6-d5e4-4f30-a2b1-0c9d8e7f6a5b',
    name: 'Reception (old)',
    tags: ['inbound'],
    created: '2025-11-10T10:00:00.000Z',
    modified: '2026-08-20T12:00:00.000Z',
    isArchived: true,
  },
];

/** A number that agents answer and call from. */
export interface ItellicoLine {
  readonly id: string;
  readonly number: string;
}

/** The lines of the root account. */
export const ITELLICO_LINES: readonly ItellicoLine[] = [
  { id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5', number: '+12125550142' },
  { id: '6f1b2c3d-4e5a-4789-9abc-def012345678', number: '+33261910077' },
  { id: 'b4a39281-7c6d-4e5f-8a90-1b2c3d4e5f60', number: '+496990009058' },
];
