import type { LeaseRequest } from '../../sync/conversation-store.ts';
import { LeaseLostError } from '../../sync/lease-lost-error.ts';
import type { Lease } from '../../sync/sync-partition.ts';
import { unknownPartition } from '../shared/unknown-partition.ts';
import type { LogEntry } from './log-entry.ts';
import type { LogState } from './log-state.ts';

type Append = (entry: LogEntry) => void;

/** Null while another has it. */
export function takeLease(
  { partitions }: LogState,
  append: Append,
  key: string,
  { owner, durationMs, now }: LeaseRequest,
): Lease | null {
  const known = partitions.get(key);
  if (known === undefined) throw unknownPartition(key);
  const { leasedBy, leaseExpiresAt } = known.partition;
  const isHeld = leasedBy !== null && Date.parse(leaseExpiresAt ?? '') > now;
  if (isHeld && leasedBy !== owner) return null;
  const token = known.token + 1;
  append({ type: 'lease', key, token, leasedBy: owner, leaseExpiresAt: timeAt(now + durationMs) });
  return { partitionKey: key, owner, token };
}

export function prolongLease(state: LogState, append: Append, lease: Lease, until: number): void {
  requireLease(state, lease);
  const { partitionKey: key, owner: leasedBy, token } = lease;
  append({ type: 'lease', key, token, leasedBy, leaseExpiresAt: timeAt(until) });
}

export function giveLeaseBack(state: LogState, append: Append, lease: Lease): void {
  if (!holdsLease(state, lease)) return;
  append({
    type: 'lease',
    key: lease.partitionKey,
    token: lease.token,
    leasedBy: null,
    leaseExpiresAt: null,
  });
}

/** One that has expired still holds, until another takes it. */
export function requireLease(state: LogState, lease: Lease): void {
  if (!holdsLease(state, lease)) throw new LeaseLostError(lease);
}

function holdsLease({ partitions }: LogState, { partitionKey, owner, token }: Lease): boolean {
  const known = partitions.get(partitionKey);
  return known !== undefined && known.token === token && known.partition.leasedBy === owner;
}

function timeAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
