import { listOf } from '../../execution/parameter-values.ts';

/** The credential's signing secrets: one, or several while one replaces another. */
export function readSecrets(credential: Readonly<Record<string, unknown>>): string[] {
  return listOf(credential.webhookSecret).flatMap((part) => part.split(/\s+/));
}
