import {
  type AlloSimulatorOptions,
  type AlloTruth,
  createSimulator,
  generateDialogues,
  type ItellicoSimulatorOptions,
  type ItellicoTruth,
  type RunningSimulator,
} from '@callweave/simulator';
import type { ILoadOptionsFunctions, INodeExecutionData } from 'n8n-workflow';
import { onTestFinished } from 'vitest';
import { Allo, AlloApi, Itellico, ItellicoApi } from './built.mts';
import { type FakeExecution, type FakeExecutionOptions, fakeExecution } from './fake-execution.ts';

export type RunOptions = Omit<
  FakeExecutionOptions,
  'nodeType' | 'credentialType' | 'credential' | 'credentials'
> & {
  readonly apiKey?: string;
  readonly baseUrl?: string;
};

export interface Run extends FakeExecution {
  readonly output: readonly INodeExecutionData[];
}

export interface NodeRunner {
  /** What n8n calls the methods behind the node's lists with. */
  contextOf(options: RunOptions): ILoadOptionsFunctions;
  run(options: RunOptions): Promise<Run>;
  /** What the node rejects with. */
  failure(options: RunOptions): Promise<NodeFailure>;
}

export interface NodeUnderTest<Truth> extends NodeRunner {
  readonly simulator: RunningSimulator<Truth>;
}

export interface NodeFailure {
  readonly name: string;
  readonly message: string;
  readonly description: string;
  readonly httpCode: string | null;
  readonly context: { readonly itemIndex?: number };
  /** All that n8n may show or store of it. */
  readonly text: string;
}

const smallDialogues = generateDialogues({ seed: 11, count: 240 });

/** The Allo node before a simulator; without a rate limit unless the test is about it. */
export async function startAllo(
  options: Partial<Omit<AlloSimulatorOptions, 'provider'>> = {},
): Promise<NodeUnderTest<AlloTruth>> {
  const simulator = await createSimulator({
    provider: 'allo',
    dialogues: smallDialogues,
    rateLimits: null,
    ...options,
  }).listen();
  return underTest(simulator, { nodeType: new Allo(), credentialType: new AlloApi() });
}

/** The same for itellico. */
export async function startItellico(
  options: Partial<Omit<ItellicoSimulatorOptions, 'provider'>> = {},
): Promise<NodeUnderTest<ItellicoTruth>> {
  const simulator = await createSimulator({
    provider: 'itellico',
    dialogues: smallDialogues,
    rateLimits: null,
    ...options,
  }).listen();
  return underTest(simulator, { nodeType: new Itellico(), credentialType: new ItellicoApi() });
}

function underTest<Truth>(simulator: RunningSimulator<Truth>, types: NodeTypes): NodeUnderTest<Truth> {
  onTestFinished(() => simulator.close());
  return { simulator, ...runnerOf(types, { apiKey: simulator.apiKey, baseUrl: simulator.url }) };
}

export type NodeTypes = Pick<FakeExecutionOptions, 'nodeType' | 'credentialType'>;

/** Runs a node with the credential. */
export function runnerOf(
  types: NodeTypes,
  credential: { readonly apiKey: string; readonly baseUrl: string },
): NodeRunner {
  const start = ({
    apiKey = credential.apiKey,
    baseUrl = credential.baseUrl,
    ...options
  }: RunOptions): FakeExecution => fakeExecution({ ...options, ...types, credential: { apiKey, baseUrl } });
  const execute = async (execution: FakeExecution): Promise<INodeExecutionData[]> => {
    const outputs = await types.nodeType.execute?.call(execution.context);
    return Array.isArray(outputs) ? (outputs[0] ?? []) : [];
  };
  return {
    // n8n gives lists less than operations, and the fake gives both the same.
    contextOf: (options) => start(options).context as unknown as ILoadOptionsFunctions,
    run: async (options) => {
      const execution = start(options);
      return { ...execution, output: await execute(execution) };
    },
    failure: async (options) => {
      const execution = start(options);
      const error: unknown = await execute(execution).then(
        () => new TypeError('Expected the node to fail; it did not.'),
        (reason: unknown) => reason,
      );
      return describeFailure(error);
    },
  };
}

function describeFailure(error: unknown): NodeFailure {
  const failure = error as NodeFailure & { readonly cause?: unknown };
  const text = JSON.stringify({
    ...failure,
    message: failure.message,
    stack: (error as Error).stack,
    cause: String(failure.cause),
  });
  const { name, message, description, httpCode, context } = failure;
  return { name, message, description, httpCode, context, text };
}
