import * as content from './content-rules.ts';
import * as dialog from './dialog-rules.ts';
import * as document from './document-rules.ts';
import * as index from './index-rules.ts';
import type { VconRule } from './rule.ts';

/**
 * What the draft's text demands and its JSON Schema does not. Only what it says must be, or must not be: what
 * merely should be is no violation. How many channels audio has cannot be told from the document.
 */
export const vconRules: readonly VconRule[] = [
  document.unsignedForm,
  document.redactedOrAmended,
  document.currentNames,
  document.snakeCaseNames,
  document.contactCentre,
  index.partyIndex,
  index.dialogIndex,
  index.attachmentIndex,
  index.recordingSetMembers,
  content.bodyEncoding,
  content.bodyMediatype,
  content.bodyString,
  content.bodyBase64Url,
  content.urlHttps,
  content.urlContentHash,
  content.contentHashForm,
  content.dialogMedia,
  dialog.incompleteDisposition,
  dialog.noContent,
  dialog.transferParameters,
  dialog.transferRoles,
  dialog.recordingSetRecordings,
  dialog.keyButton,
];
