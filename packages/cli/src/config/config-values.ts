import { isRecord } from '@callweave/transport/json';
import { looksLikeSecret } from './looks-like-secret.ts';
import { nearestName } from './nearest-name.ts';

/** Reads values of JSON at their places, and notes what is wrong with them instead of ending at the first. */
export class ConfigValues {
  readonly problems: string[] = [];

  /** The record at a place, with no keys but those that are known; null for anything else. */
  record(value: unknown, place: string, known: readonly string[]): Readonly<Record<string, unknown>> | null {
    const record = this.#anyRecord(value, place);
    for (const key of Object.keys(record ?? {}).filter((name) => !known.includes(name))) {
      const nearest = nearestName(key, known);
      const hint = nearest === null ? `Known are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
      const shown = looksLikeSecret(key) ? 'one that looks like a secret' : JSON.stringify(key);
      this.note(place, `has no key ${shown}. ${hint}`);
    }
    return record;
  }

  /** The entries of a record whose keys are names of the user's own. */
  entries(value: unknown, place: string): readonly (readonly [name: string, value: unknown])[] {
    return value === undefined ? [] : Object.entries(this.#anyRecord(value, place) ?? {});
  }

  list(value: unknown, place: string): readonly unknown[] | null {
    if (value === undefined) return null;
    if (Array.isArray(value)) return value;
    this.note(place, `is expected to be a list; it is ${typeOf(value)}.`);
    return null;
  }

  /** A text for which `isRight` holds. What came is repeated unless it may be a secret. */
  text(value: unknown, place: string, expected: string, isRight: (text: string) => boolean): string | null {
    if (value === undefined) return null;
    if (typeof value === 'string' && isRight(value) && !looksLikeSecret(value)) return value;
    const got =
      typeof value !== 'string'
        ? typeOf(value)
        : looksLikeSecret(value)
          ? 'what looks like a secret, which is not repeated here. Take it out of the file'
          : JSON.stringify(value);
    this.note(place, `is expected to be ${expected}; it is ${got}.`);
    return null;
  }

  /** The name of an environment variable. What came is never repeated: people paste the key itself. */
  variable(value: unknown, place: string, isRight: (text: string) => boolean): string | null {
    if (value === undefined) return null;
    if (typeof value === 'string' && isRight(value)) return value;
    this.note(
      place,
      'is expected to be the name of an environment variable, such as ALLO_API_KEY, never the secret itself; it is something else, which is not repeated here. Take it out of the file, set the variable to it, and write the name.',
    );
    return null;
  }

  note(place: string, problem: string): void {
    this.problems.push(`${place === '' ? 'It' : place} ${problem}`);
  }

  #anyRecord(value: unknown, place: string): Readonly<Record<string, unknown>> | null {
    if (isRecord(value)) return value;
    this.note(place, `is expected to be an object; it is ${typeOf(value)}.`);
    return null;
  }
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : isRecord(value) ? 'an object' : `a ${typeof value}`;
}
