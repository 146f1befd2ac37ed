import { ApiError } from '@callweave/allo-client';

/**
 * Whether nothing of a write was carried out: Allo refused it, or it never left. A server's fault, a timeout, a lost
 * connection and an abort leave it open.
 */
export function isRefused(error: unknown): boolean {
  if (!ApiError.isInstance(error)) return false;
  if (error.neverSent || error.kind === 'rate_limit') return true;
  return error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 408;
}
