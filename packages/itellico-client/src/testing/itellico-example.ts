import { examples } from '../generated/examples.ts';
import type { ItellicoAnswer, ItellicoOperationName } from './operation-name.ts';

/**
 * The documented example of an operation's good answer, each time a new copy.
 *
 * @example
 * const account = itellicoExample('GET /v1/accounts/current');
 */
export function itellicoExample<Name extends ItellicoOperationName>(operation: Name): ItellicoAnswer<Name> {
  // The generator's tests validate every example against the schema that the type is made from.
  return structuredClone(examples[operation]?.body) as ItellicoAnswer<Name>;
}
