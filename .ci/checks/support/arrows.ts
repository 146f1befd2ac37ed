/** What a package may import from the others; the arrows of docs and design point down only. */
export interface Arrows {
  /** In what is published: sources, dependencies. */
  readonly runtime: readonly string[];
  /** In tests and devDependencies, beside the above. */
  readonly development: readonly string[];
}

const transport = '@callweave/transport';
const clients = ['@callweave/allo-client', '@callweave/itellico-client'];
const core = '@callweave/core';
const simulator = '@callweave/simulator';
const cli = 'callweave';
const generator = '@callweave/codegen';

const belowCore = [...clients, transport];
const belowSimulator = [core, ...belowCore];
const belowCli = [simulator, ...belowSimulator];

export const arrows: Readonly<Record<string, Arrows>> = {
  'n8n-nodes-callweave': { runtime: belowSimulator, development: [simulator, cli] },
  callweave: { runtime: belowCli, development: [] },
  '@callweave/simulator': { runtime: belowSimulator, development: [] },
  '@callweave/core': { runtime: belowCore, development: [] },
  '@callweave/allo-client': { runtime: [transport], development: [generator] },
  '@callweave/itellico-client': { runtime: [transport], development: [generator] },
  '@callweave/transport': { runtime: [], development: [] },
  '@callweave/codegen': { runtime: [], development: [] },
  '@callweave/bench': { runtime: ['n8n-nodes-callweave', cli, ...belowCli, generator], development: [] },
};
