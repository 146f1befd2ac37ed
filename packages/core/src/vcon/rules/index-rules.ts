import type { SchemaViolation } from '../../json-schema/find-schema-violations.ts';
import { dialogsOfType, type JsonObject, type ListName, located, locatedIn, type VconRule } from './rule.ts';

/**
 * Every index of a party is one that there is.
 * Where indices stand, by the list that they point into.
 */
export const partyIndex: VconRule = {
  name: 'party-index',
  check: (vcon) => [
    ...indicesIn(
      vcon,
      'dialog',
      ['parties', 'originator', 'transferee', 'transferor', 'transfer_target'],
      'parties',
    ),
    ...indicesIn(vcon, 'attachments', ['party'], 'parties'),
    ...located(vcon, 'dialog').flatMap(({ path, object }) =>
      locatedIn(object.party_history, `${path}/party_history`).flatMap((event) =>
        outOfRange(event.object.party, `${event.path}/party`, lengthOf(vcon, 'parties')),
      ),
    ),
  ],
};

/** Every index of a dialog is one that there is. */
export const dialogIndex: VconRule = {
  name: 'dialog-index',
  check: (vcon) => [
    ...indicesIn(
      vcon,
      'dialog',
      ['recordings', 'recording_set', 'original', 'consultation', 'target_dialog'],
      'dialog',
    ),
    ...indicesIn(vcon, 'analysis', ['dialog'], 'dialog'),
    ...indicesIn(vcon, 'attachments', ['dialog'], 'dialog'),
  ],
};

/** Every index of an attachment is one that there is. */
export const attachmentIndex: VconRule = {
  name: 'attachment-index',
  check: (vcon) => indicesIn(vcon, 'analysis', ['attachment'], 'attachments'),
};

/** Recordings points at recordings, and recording_set at a recording-set. */
export const recordingSetMembers: VconRule = {
  name: 'recording-set-members',
  check: (vcon) => [
    ...located(vcon, 'dialog').flatMap(({ path, object }) => [
      ...ofOtherType(vcon, object.recordings, `${path}/recordings`, 'recording'),
      ...ofOtherType(vcon, object.recording_set, `${path}/recording_set`, 'recording-set'),
    ]),
  ],
};

function indicesIn(
  vcon: JsonObject,
  list: ListName,
  names: readonly string[],
  target: ListName,
): SchemaViolation[] {
  const length = lengthOf(vcon, target);
  return located(vcon, list).flatMap(({ path, object }) =>
    names.flatMap((name) => outOfRange(object[name], `${path}/${name}`, length)),
  );
}

function lengthOf(vcon: JsonObject, list: ListName): number {
  const items = vcon[list];
  return Array.isArray(items) ? items.length : 0;
}

/** Indices stand alone or in lists, those of a channel's parties in lists of lists; what is none is the schema's. */
function indicesAt(value: unknown, path: string, depth = 0): { path: string; index: number }[] {
  if (typeof value === 'number') return [{ path, index: value }];
  if (!Array.isArray(value) || depth > 2) return [];
  return value.flatMap((item, place) => indicesAt(item, `${path}/${place}`, depth + 1));
}

function outOfRange(value: unknown, path: string, length: number): SchemaViolation[] {
  return indicesAt(value, path)
    .filter(({ index }) => index >= length)
    .map(({ path: at, index }) => ({
      path: at,
      expected:
        length === 0 ? 'no index, as there is nothing to point at' : `an index of at most ${length - 1}`,
      got: String(index),
    }));
}

function ofOtherType(vcon: JsonObject, value: unknown, path: string, type: string): SchemaViolation[] {
  const wanted = new Set(dialogsOfType(vcon, type).map((place) => place.path));
  const length = lengthOf(vcon, 'dialog');
  return indicesAt(value, path)
    .filter(({ index }) => index < length && !wanted.has(`/dialog/${index}`))
    .map(({ path: at, index }) => ({
      path: at,
      expected: `the index of a dialog of the type ${type}`,
      got: String(index),
    }));
}
