/** One generated client: the document it comes from and the folder it goes to, both from the repository's root. */
export interface Target {
  readonly document: string;
  readonly folder: string;
}

export const targets: readonly Target[] = [
  { document: 'specs/allo.openapi.yaml', folder: 'packages/allo-client/src/generated' },
  { document: 'specs/itellico.openapi.yaml', folder: 'packages/itellico-client/src/generated' },
];
