import { type AlloClient, alloApi, createAlloClient } from '@callweave/allo-client';
import type { Provider } from '@callweave/core';
import { createItellicoClient, type ItellicoClient, itellicoApi } from '@callweave/itellico-client';
import { type IAllExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { createClient } from '../execution/create-client.ts';
import type { RequestLimits } from '../request/request-limits.ts';

/** The systems that the node has a credential of: one of them, or both. */
export interface Connections {
  readonly allo: AlloClient | null;
  readonly itellico: ItellicoClient | null;
}

/** Connects to every system whose credential is chosen in the node. */
export async function connect(context: IAllExecuteFunctions, limits?: RequestLimits): Promise<Connections> {
  const { credentials = {} } = context.getNode();
  const connections = {
    allo:
      credentials.alloApi === undefined
        ? null
        : await createClient(context, 'alloApi', alloApi, createAlloClient, limits),
    itellico:
      credentials.itellicoApi === undefined
        ? null
        : await createClient(context, 'itellicoApi', itellicoApi, createItellicoClient, limits),
  };
  if (connections.allo !== null || connections.itellico !== null) return connections;
  throw new NodeOperationError(context.getNode(), 'The node has no credential', {
    description: 'Choose a credential of Allo, of itellico, or of both.',
  });
}

export function providersOf({ allo, itellico }: Connections): Provider[] {
  return [...(allo === null ? [] : ['allo' as const]), ...(itellico === null ? [] : ['itellico' as const])];
}
