import type { PartitionCheckpoint } from '../../sync/sync-partition.ts';

/** Of a partition at which nobody has worked yet. */
export const emptyCheckpoint: PartitionCheckpoint = {
  version: 1,
  cursor: null,
  completedAt: null,
  lookbackAt: null,
  deepReadAt: null,
};
