import { examples } from '../generated/examples.ts';
import type { AlloAnswer, AlloOperationName } from './operation-name.ts';

/**
 * The documented example of an operation's good answer, each time a new copy.
 *
 * @example
 * const { data } = alloExample('GET /v2/api/users');
 */
export function alloExample<Name extends AlloOperationName>(operation: Name): AlloAnswer<Name> {
  // The generator's tests validate every example against the schema that the type is made from.
  return structuredClone(examples[operation]?.body) as AlloAnswer<Name>;
}
