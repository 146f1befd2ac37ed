import { demand, dialogsOfType, forbid, located, locatedIn, type VconRule } from './rule.ts';

export const incompleteDisposition: VconRule = {
  name: 'incomplete-disposition',
  says: 'a dialog that is incomplete says why, as its disposition',
  check: (vcon) =>
    dialogsOfType(vcon, 'incomplete').flatMap((place) =>
      demand(place, ['disposition'], 'no-answer, congestion, failed, busy, hung-up or voicemail-no-message'),
    ),
};

export const noContent: VconRule = {
  name: 'no-content',
  says: 'a dialog of the types incomplete, transfer and recording-set has no content',
  check: (vcon) =>
    dialogsOfType(vcon, 'incomplete', 'transfer', 'recording-set').flatMap((place) =>
      forbid(
        place,
        ['body', 'encoding', 'url', 'content_hash'],
        `no content in a dialog of the type ${place.object.type}`,
      ),
    ),
};

export const transferParameters: VconRule = {
  name: 'transfer-parameters',
  says: 'a transfer has no parties, originator, mediatype and filename',
  check: (vcon) =>
    dialogsOfType(vcon, 'transfer').flatMap((place) =>
      forbid(place, ['parties', 'originator', 'mediatype', 'filename'], 'no such parameter in a transfer'),
    ),
};

export const transferRoles: VconRule = {
  name: 'transfer-roles',
  says: 'a transfer names transferee, transferor, transfer_target, original and target_dialog',
  check: (vcon) =>
    dialogsOfType(vcon, 'transfer').flatMap((place) =>
      demand(
        place,
        ['transferee', 'transferor', 'transfer_target', 'original', 'target_dialog'],
        'an index, as the dialog is a transfer',
      ),
    ),
};

export const recordingSetRecordings: VconRule = {
  name: 'recording-set-recordings',
  says: 'a recording-set names its recordings',
  check: (vcon) =>
    dialogsOfType(vcon, 'recording-set').flatMap((place) =>
      demand(place, ['recordings'], 'the indices of the recordings'),
    ),
};

export const keyButton: VconRule = {
  name: 'key-button',
  says: 'the events keydown and keyup in a party_history name their button',
  check: (vcon) =>
    located(vcon, 'dialog').flatMap(({ path, object }) =>
      locatedIn(object.party_history, `${path}/party_history`)
        .filter(({ object: { event } }) => event === 'keydown' || event === 'keyup')
        .flatMap((place) => demand(place, ['button'], 'the key')),
    ),
};
