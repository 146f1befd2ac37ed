import { demand, dialogsOfType, forbid, located, locatedIn, type VconRule } from './rule.ts';

/** A dialog that is incomplete says why, as its disposition. */
export const incompleteDisposition: VconRule = {
  name: 'incomplete-disposition',
  check: (vcon) =>
    dialogsOfType(vcon, 'incomplete').flatMap((place) =>
      demand(place, ['disposition'], 'no-answer, congestion, failed, busy, hung-up or voicemail-no-message'),
    ),
};

/** A dialog of the types incomplete, transfer and recording-set has no content. */
export const noContent: VconRule = {
  name: 'no-content',
  check: (vcon) =>
    dialogsOfType(vcon, 'incomplete', 'transfer', 'recording-set').flatMap((place) =>
      forbid(
        place,
        ['body', 'encoding', 'url', 'content_hash'],
        `no content in a dialog of the type ${place.object.type}`,
      ),
    ),
};

/** A transfer has no parties, originator, mediatype and filename. */
export const transferParameters: VconRule = {
  name: 'transfer-parameters',
  check: (vcon) =>
    dialogsOfType(vcon, 'transfer').flatMap((place) =>
      forbid(place, ['parties', 'originator', 'mediatype', 'filename'], 'no such parameter in a transfer'),
    ),
};

/** A transfer names transferee, transferor, transfer_target, original and target_dialog. */
export const transferRoles: VconRule = {
  name: 'transfer-roles',
  check: (vcon) =>
    dialogsOfType(vcon, 'transfer').flatMap((place) =>
      demand(
        place,
        ['transferee', 'transferor', 'transfer_target', 'original', 'target_dialog'],
        'an index, as the dialog is a transfer',
      ),
    ),
};

/** A recording-set names its recordings. */
export const recordingSetRecordings: VconRule = {
  name: 'recording-set-recordings',
  check: (vcon) =>
    dialogsOfType(vcon, 'recording-set').flatMap((place) =>
      demand(place, ['recordings'], 'the indices of the recordings'),
    ),
};

/** The events keydown and keyup in a party_history name their button. */
export const keyButton: VconRule = {
  name: 'key-button',
  check: (vcon) =>
    located(vcon, 'dialog').flatMap(({ path, object }) =>
      locatedIn(object.party_history, `${path}/party_history`)
        .filter(({ object: { event } }) => event === 'keydown' || event === 'keyup')
        .flatMap((place) => demand(place, ['button'], 'the key')),
    ),
};
