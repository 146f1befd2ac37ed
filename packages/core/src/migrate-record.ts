import { isRecord } from '@callweave/transport/json';
import { ConversationFormatError } from './conversation-format-error.ts';

export type StoredRecord = Readonly<Record<string, unknown>>;

/** Makes a record of the next version out of one. */
export type MigrationStep = (record: StoredRecord) => StoredRecord;

/**
 * Takes a stored record to the current version, one step after the other.
 *
 * @param steps the first takes version 1 to 2, the second 2 to 3, and so on: the current version is one more than
 *   their number. A step is never changed once it was released, since records of its version stay in stores.
 */
export function migrateRecord(json: unknown, steps: readonly MigrationStep[]): StoredRecord {
  const current = steps.length + 1;
  const version = versionOf(json);
  if (!isRecord(json) || version === undefined) {
    throw new ConversationFormatError(
      `Expected a stored conversation: an object with a schemaVersion; got ${describe(json)}. Parse the JSON first, one line at a time.`,
      { reason: 'no_conversation' },
    );
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ConversationFormatError(
      `Expected a schemaVersion from 1 to ${current}; got ${typeof version === 'number' ? version : typeof version}. No release wrote this: check where the record comes from.`,
      { reason: 'unknown_version', schemaVersion: version },
    );
  }
  if (version > current) {
    throw new ConversationFormatError(
      `Expected a schemaVersion up to ${current}; got ${version}. A later release of @callweave/core wrote this record: update, and read it again.`,
      { reason: 'newer_version', schemaVersion: version },
    );
  }
  return steps
    .slice(version - 1)
    .reduce<StoredRecord>(
      (record, step, index) => ({ ...step(record), schemaVersion: version + index + 1 }),
      json,
    );
}

function versionOf(json: unknown): unknown {
  return isRecord(json) && Object.hasOwn(json, 'schemaVersion') ? json.schemaVersion : undefined;
}

function describe(json: unknown): string {
  if (isRecord(json)) return 'an object without one';
  return json === null ? 'null' : Array.isArray(json) ? 'a list' : typeof json;
}
