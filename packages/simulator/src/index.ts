export type { Dialogue, DialogueTool, DialogueTurn } from './corpus/dialogue.ts';
export { DialogueFileError } from './corpus/dialogue-file-error.ts';
export { type FindCorpusOptions, findCorpus } from './corpus/find-corpus.ts';
export { loadDialogues } from './corpus/load-dialogues.ts';
export { splitDialogues } from './corpus/split-dialogues.ts';
export { createSimulator, type Simulator } from './create-simulator.ts';
export type { Fault, FaultKind, FaultTarget } from './faults/fault.ts';
export {
  FixedWindowLimiter,
  type FixedWindowLimiterOptions,
  type LimiterVerdict,
} from './fixed-window-limiter.ts';
export { type GenerateDialoguesOptions, generateDialogues } from './generate/generate-dialogues.ts';
export type { RateLane, RateLimits } from './http/rate-gate.ts';
export type { RecordedRequest, RequestCounts } from './http/request-log.ts';
export type { ListenOptions } from './listen.ts';
export type { DelayRange } from './options/delay-range.ts';
export type { ItellicoSimulatorOptions } from './options/itellico-simulator-options.ts';
export { SimulatorOptionError } from './options/simulator-option-error.ts';
export type {
  AlloSimulatorOptions,
  SharedSimulatorOptions,
  SimulatorOptions,
} from './options/simulator-options.ts';
export { type AlloItemsOptions, alloItemsOf, isTextThread } from './providers/allo/items.ts';
export type {
  AlloContactRow,
  AlloItemRow,
  AlloNumberRow,
  AlloTranscriptRow,
  AlloTruth,
  AlloUserRow,
} from './providers/allo/wire.ts';
export {
  type ItellicoConversationsOptions,
  itellicoConversationsOf,
} from './providers/itellico/conversations/itellico-conversations-of.ts';
export type {
  ItellicoConversationRow,
  ItellicoMessageRow,
  ItellicoMessageTruth,
  ItellicoTruth,
} from './providers/itellico/wire.ts';
export type { RunningSimulator } from './running-simulator.ts';
export { SimulatorError } from './simulator-error.ts';
