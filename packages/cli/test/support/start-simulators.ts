import {
  type AlloSimulatorOptions,
  type AlloTruth,
  type Clock,
  createSimulator,
  type Dialogue,
  generateDialogues,
  type ItellicoTruth,
  type RunningSimulator,
  splitDialogues,
} from '@callweave/simulator';

export interface Simulators {
  readonly allo: RunningSimulator<AlloTruth>;
  readonly itellico: RunningSimulator<ItellicoTruth>;
  /** The keys, as a user would set them. */
  readonly environment: Readonly<Record<string, string>>;
  /** The base URLs, as a user would give them. */
  readonly flags: readonly string[];
  /** Every conversation that both have, as `Conversation.id`, in order. */
  readonly ids: () => readonly string[];
  readonly close: () => Promise<unknown>;
}

export interface StartSimulatorsOptions {
  /** How many dialogues to make up. */
  readonly count?: number;
  readonly dialogues?: readonly Dialogue[];
  readonly clock?: Clock;
  readonly until?: string;
  /** How many conversations each has; the dialogues over and over. */
  readonly conversations?: number;
  readonly alloOptions?: Partial<AlloSimulatorOptions>;
}

/** Both simulators without rate limits, and what a command line needs to reach them. */
export async function startSimulators({
  count = 300,
  dialogues = generateDialogues({ seed: 7, count }),
  alloOptions = {},
  ...options
}: StartSimulatorsOptions = {}): Promise<Simulators> {
  const halves = splitDialogues(dialogues);
  const shared = { ...options, rateLimits: null };
  const allo = await createSimulator({
    ...shared,
    ...alloOptions,
    provider: 'allo',
    dialogues: halves.allo,
  }).listen();
  const itellico = await createSimulator({
    ...shared,
    provider: 'itellico',
    dialogues: halves.itellico,
  }).listen();
  return {
    allo,
    itellico,
    environment: { ALLO_API_KEY: allo.apiKey, ITELLICO_API_KEY: itellico.apiKey },
    flags: ['--allo-base-url', allo.url, '--itellico-base-url', itellico.url],
    ids: () =>
      [
        ...allo.truth().map(({ row }) => `allo:${row.id}`),
        ...itellico.truth().map(({ row }) => `itellico:${row.conversation_id}`),
      ].sort(),
    close: () => Promise.all([allo.close(), itellico.close()]),
  };
}
