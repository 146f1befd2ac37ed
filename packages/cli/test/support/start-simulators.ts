import {
  type AlloTruth,
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
  readonly close: () => Promise<unknown>;
}

/** Both simulators without rate limits, and what a command line needs to reach them. */
export async function startSimulators({
  dialogues = generateDialogues({ seed: 7, count: 300 }),
}: {
  dialogues?: readonly Dialogue[];
} = {}): Promise<Simulators> {
  const halves = splitDialogues(dialogues);
  const allo = await createSimulator({ provider: 'allo', dialogues: halves.allo, rateLimits: null }).listen();
  const itellico = await createSimulator({
    provider: 'itellico',
    dialogues: halves.itellico,
    rateLimits: null,
  }).listen();
  return {
    allo,
    itellico,
    environment: { ALLO_API_KEY: allo.apiKey, ITELLICO_API_KEY: itellico.apiKey },
    flags: ['--allo-base-url', allo.url, '--itellico-base-url', itellico.url],
    close: () => Promise.all([allo.close(), itellico.close()]),
  };
}
