import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import { withOperationTables } from './operation-table.mts';

/** Writes the tables of operations into the README, out of what was built. */
const packageDir = dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const Allo: new () => INodeType = require('../dist/nodes/Allo/Allo.node.js').Allo;
const Itellico: new () => INodeType = require('../dist/nodes/Itellico/Itellico.node.js').Itellico;

const readme = join(packageDir, 'README.md');
const nodes = [new Allo(), new Itellico()].map(({ description }) => description);
await writeFile(readme, withOperationTables(await readFile(readme, 'utf8'), nodes));
