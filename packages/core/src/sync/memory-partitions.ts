import { emptyCheckpoint } from '../stores/shared/empty-checkpoint.ts';
import { unknownPartition } from '../stores/shared/unknown-partition.ts';
import type { LeaseRequest, NewPartition } from './conversation-store.ts';
import { LeaseLostError } from './lease-lost-error.ts';
import type { Lease, PartitionCheckpoint, SyncPartition } from './sync-partition.ts';

/** Partitions in memory, with who works at each. */
export interface MemoryPartitions {
  add(partition: NewPartition): void;
  /** In the order of their keys. */
  all(): readonly SyncPartition[];
  acquire(partitionKey: string, request: LeaseRequest): Lease | null;
  /** @throws {LeaseLostError} */
  renew(lease: Lease, request: Pick<LeaseRequest, 'now' | 'durationMs'>): void;
  release(lease: Lease): void;
  /** @throws {LeaseLostError} */
  requireHeld(lease: Lease): void;
  save(lease: Lease, checkpoint: PartitionCheckpoint): void;
}

interface Kept {
  partition: SyncPartition;
  /** Of the last lease. */
  token: number;
}

export function createMemoryPartitions(): MemoryPartitions {
  const partitions = new Map<string, Kept>();

  function heldBy({ partitionKey, owner, token }: Lease): Kept {
    const kept = partitions.get(partitionKey);
    if (kept?.token === token && kept.partition.leasedBy === owner) return kept;
    throw new LeaseLostError({ partitionKey, owner });
  }

  function lend(kept: Kept, leasedBy: string, expiresAtMs: number): void {
    const leaseExpiresAt = new Date(expiresAtMs).toISOString();
    kept.partition = { ...kept.partition, leasedBy, leaseExpiresAt };
  }

  return {
    add(partition) {
      if (partitions.has(partition.key)) return;
      const kept = { ...partition, checkpoint: emptyCheckpoint, leasedBy: null, leaseExpiresAt: null };
      partitions.set(partition.key, { partition: kept, token: 0 });
    },
    all: () =>
      [...partitions.values()]
        .map(({ partition }) => partition)
        .sort((left, right) => (left.key < right.key ? -1 : 1)),
    acquire(partitionKey, { owner, durationMs, now }) {
      const kept = partitions.get(partitionKey);
      if (kept === undefined) throw unknownPartition(partitionKey);
      const { leasedBy, leaseExpiresAt } = kept.partition;
      const isHeld = leaseExpiresAt !== null && Date.parse(leaseExpiresAt) > now;
      if (isHeld && leasedBy !== owner) return null;
      kept.token += 1;
      lend(kept, owner, now + durationMs);
      return { partitionKey, owner, token: kept.token };
    },
    renew: (lease, { now, durationMs }) => lend(heldBy(lease), lease.owner, now + durationMs),
    release({ partitionKey, owner, token }) {
      const kept = partitions.get(partitionKey);
      if (kept?.token !== token || kept.partition.leasedBy !== owner) return;
      kept.partition = { ...kept.partition, leasedBy: null, leaseExpiresAt: null };
    },
    requireHeld: (lease) => {
      heldBy(lease);
    },
    save(lease, checkpoint) {
      const kept = heldBy(lease);
      kept.partition = { ...kept.partition, checkpoint };
    },
  };
}
