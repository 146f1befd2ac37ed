import type { AlloClient } from '@callweave/allo-client';
import { alloSource } from '@callweave/core';
import type { OperationTable } from '../operations/operation.ts';
import { defaultPlatform } from '../platform.ts';
import { getManyById } from './conversation-item/get-many-by-id.ts';
import { searchItems } from './conversation-item/search-items.ts';
import { personOperations } from './person/person-operations.ts';

/** Every operation of the Allo node. */
export const alloOperations = {
  conversationItem: {
    getAll: ({ context, client }) => searchItems(context, client),
    getManyById: ({ context, client }) =>
      getManyById(context, alloSource(client, { platform: defaultPlatform })),
  },
  person: personOperations,
} satisfies OperationTable<AlloClient>;
