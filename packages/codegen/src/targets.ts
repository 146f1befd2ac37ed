/** One generated client: the document it comes from and the folder it goes to, both from the repository's root. */
export interface Target {
  /** As its vendor is called. */
  readonly title: string;
  readonly document: string;
  readonly folder: string;
}

export const targets: readonly Target[] = [
  { title: 'Allo', document: 'specs/allo.openapi.yaml', folder: 'packages/allo-client/src/generated' },
  {
    title: 'itellico',
    document: 'specs/itellico.openapi.yaml',
    folder: 'packages/itellico-client/src/generated',
  },
];

/** Where the simulators' contracts go: one for each document. */
export const contractsFolder = 'packages/simulator/src/generated';
