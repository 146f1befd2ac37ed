import { MOST_SUBACCOUNTS } from '../providers/itellico/branches.ts';
import { checkBoolean, checkInteger } from './check.ts';
import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';
import { atLeast, checkDelay, checkShare, type OptionCheck, oneOf, orNull } from './option-check.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';
import type { SharedSimulatorOptions } from './simulator-options.ts';

const checkSubaccounts: OptionCheck = (option, value) => {
  checkInteger(option, value, 0);
  if (Number(value) <= MOST_SUBACCOUNTS) return;
  throw new SimulatorOptionError({ option, expected: `at most ${MOST_SUBACCOUNTS}`, received: value });
};

type OwnOption = Exclude<keyof ItellicoSimulatorOptions, keyof SharedSimulatorOptions | 'provider'>;

/** How each of itellico's own options is checked. */
export const ITELLICO_OPTION_CHECKS: Readonly<Record<OwnOption, OptionCheck>> = {
  conversations: atLeast(0),
  subaccounts: checkSubaccounts,
  conversationPaging: oneOf('honoured', 'ignored', 'capped'),
  conversationCap: atLeast(1),
  conversationOrder: oneOf('newest-first', 'oldest-first', 'shuffled'),
  maxPageSize: orNull(atLeast(1)),
  pageSizeAboveMax: oneOf('clamped', 'refused'),
  runningStatus: oneOf('in_progress', 'active'),
  runningShare: checkShare,
  blockedShare: checkShare,
  recordingDelayMs: checkDelay,
  analysisDelayMs: orNull(checkDelay),
  recordingUrl: oneOf('mixed', 'absolute', 'relative'),
  answerDelayMs: checkDelay,
  callAnswer: oneOf('mixed', 'human', 'machine', 'user_rejected', 'user_unavailable', 'user_busy', 'unknown'),
  callId: oneOf('conversation', 'own'),
  externalIdDedupe: checkBoolean,
  callsOfSubaccounts: oneOf('listed', 'absent'),
  meOnUuidRoutes: oneOf('accepted', 'refused'),
  foreignAccountStatus: oneOf(403, 404),
  subaccountLookup: oneOf('children', 'descendants'),
  archivedAgents: oneOf('found', 'absent'),
  unarchiveByPatch: checkBoolean,
  nestedPatch: oneOf('merged', 'replaced'),
  createStatus: oneOf(200, 201),
  deleteStatus: oneOf(200, 204),
  trunkWithNumbers: oneOf('refused', 'unlinked'),
  emptyUsageBuckets: oneOf('listed', 'absent'),
  usageLimitKeeps: oneOf('oldest', 'newest'),
  rawNinjaErrors: checkBoolean,
  webhookTimestampForm: oneOf('seconds', 'iso'),
  webhookText: oneOf('utf-8', 'escaped'),
};
