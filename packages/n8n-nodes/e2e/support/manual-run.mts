import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { N8nApi, WorkflowNode } from './n8n-api.mts';

/** An item as it lies between two nodes. */
export interface RunItem {
  readonly json: Record<string, unknown>;
  readonly binary?: Readonly<Record<string, RunFile>>;
}

export interface RunFile {
  readonly id?: string;
  readonly fileName?: string;
  readonly mimeType: string;
  readonly bytes?: number;
}

interface NodeRun {
  readonly executionStatus?: string;
  readonly data?: { readonly main: readonly (readonly RunItem[] | null)[] };
  readonly hints?: readonly { readonly message: string }[];
}

interface RunFault {
  readonly message: string;
  readonly description?: string;
}

interface RunData {
  readonly resultData: {
    readonly runData: Readonly<Record<string, readonly NodeRun[]>>;
    readonly error?: RunFault;
  };
}

export interface FinishedRun {
  readonly status: string;
  /** What stopped it. */
  readonly error: RunFault | undefined;
  /** All that n8n keeps of it, as it keeps it. */
  readonly stored: string;
  /** What a node gave, at its first output or another one. */
  itemsOf(nodeName: string, output?: number): readonly RunItem[];
  /** What a node tells beside its output. */
  hintsOf(nodeName: string): readonly string[];
}

export interface StartedRun {
  readonly id: string;
  stop(): Promise<void>;
  finished(): Promise<FinishedRun>;
}

interface ExecutionRow {
  readonly status: string;
  readonly data: string;
}

const ended: ReadonlySet<string> = new Set(['success', 'error', 'canceled', 'crashed']);

/** Runs nodes one after the other, as somebody does who tries them in the editor; "Items" is the first one's name. */
export async function startRun(
  api: N8nApi,
  items: readonly Record<string, unknown>[],
  nodes: readonly WorkflowNode[],
): Promise<StartedRun> {
  const start = 'Items';
  const workflow = await api.createWorkflow({
    name: `Run of ${nodes[0]?.name}`,
    nodes: [{ name: start, type: 'n8n-nodes-base.manualTrigger' }, ...nodes],
    pinData: { [start]: items.map((json) => ({ json })) },
  });
  const { executionId: id } = await api.request<{ executionId: string }>(
    'POST',
    `/rest/workflows/${workflow.id}/run`,
    { triggerToStartFrom: { name: start } },
  );
  return {
    id,
    stop: async () => {
      await api.request('POST', `/rest/executions/${id}/stop`);
    },
    finished: async () => {
      for (;;) {
        const row = await api.request<ExecutionRow>('GET', `/rest/executions/${id}`);
        if (ended.has(row.status)) return finishedRun(row);
        await sleep(25);
      }
    },
  };
}

export async function runToEnd(...run: Parameters<typeof startRun>): Promise<FinishedRun> {
  return (await startRun(...run)).finished();
}

function finishedRun({ status, data }: ExecutionRow): FinishedRun {
  const { runData, error } = readRunData(data).resultData;
  const runOf = (nodeName: string): NodeRun | undefined => runData[nodeName]?.[0];
  return {
    status,
    error,
    stored: data,
    itemsOf: (nodeName, output = 0) => runOf(nodeName)?.data?.main[output] ?? [],
    hintsOf: (nodeName) => runOf(nodeName)?.hints?.map(({ message }) => message) ?? [],
  };
}

/** With n8n's own reader of the form in which it stores executions. */
function readRunData(data: string): RunData {
  const load = createRequire(join(inject('n8nHost'), 'node_modules', 'n8n', 'package.json'));
  const { parse }: { parse: (text: string) => RunData } = load('flatted');
  return parse(data);
}
