import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { INode } from 'n8n-workflow';

const folder = join(import.meta.dirname, '..', '..', 'workflows');

export interface ExampleWorkflow {
  /** The name of its file, without `.json`. */
  readonly file: string;
  readonly name: string;
  readonly nodes: readonly INode[];
  readonly connections: Readonly<Record<string, Readonly<Record<string, readonly (readonly Link[])[]>>>>;
}

export interface Link {
  readonly node: string;
}

export function readExampleWorkflows(): ExampleWorkflow[] {
  return readdirSync(folder).map((name) => ({
    file: basename(name, '.json'),
    ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
  }));
}
