import { schema1 } from './schema-1.ts';

/**
 * From version n to n + 1, in order: the first makes the store. One is never changed once it was released, since stores
 * of its version are out there.
 */
export const migrations: readonly string[] = [schema1];
