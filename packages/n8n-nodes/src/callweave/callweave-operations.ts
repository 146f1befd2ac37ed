import type { OperationTable } from '../operations/operation.ts';
import type { Connections } from './connections.ts';
import { getMany } from './get-many.ts';
import { writeTranscript, writeVcon } from './write-conversations.ts';

/** Every operation of the Callweave node. Only those that read connect, so that the others need no credential. */
export const callweaveOperations = {
  conversation: { getAll: getMany, toTranscript: writeTranscript, toVcon: writeVcon },
} satisfies OperationTable<() => Promise<Connections>>;
