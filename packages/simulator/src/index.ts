export type { Clock, MovableClock } from './clock/clock.ts';
export { createScaledClock, type ScaledClockOptions } from './clock/create-scaled-clock.ts';
export { createTestClock, type TestClockOptions } from './clock/create-test-clock.ts';
export type { Dialogue, DialogueTool, DialogueTurn } from './corpus/dialogue.ts';
export { DialogueFileError } from './corpus/dialogue-file-error.ts';
export { type FindCorpusOptions, findCorpus } from './corpus/find-corpus.ts';
export { loadDialogues } from './corpus/load-dialogues.ts';
export { splitDialogues } from './corpus/split-dialogues.ts';
export { createSimulator, type Simulator } from './create-simulator.ts';
export type { Fault, FaultKind, FaultRequest, FaultStep, FaultTarget } from './faults/fault.ts';
export type { Frequency, Scheduled, Script } from './faults/scheduled.ts';
export {
  FixedWindowLimiter,
  type FixedWindowLimiterOptions,
  type LimiterVerdict,
} from './fixed-window-limiter.ts';
export { type GenerateDialoguesOptions, generateDialogues } from './generate/generate-dialogues.ts';
export type { RateLane, RateLimits } from './http/rate-gate.ts';
export type { RecordedRequest, RequestCounts } from './http/request-log.ts';
export type { ListenOptions } from './listen.ts';
export type { AlloSimulatorOptions, DelayMs, EditedItems } from './options/allo-simulator-options.ts';
export type { DelayRange } from './options/delay-range.ts';
export type { ItellicoSimulatorOptions } from './options/itellico-simulator-options.ts';
export { SimulatorOptionError } from './options/simulator-option-error.ts';
export type {
  AdminOptions,
  SharedSimulatorOptions,
  SimulatorOptions,
} from './options/simulator-options.ts';
export { isTextThread } from './providers/allo/content/is-text-thread.ts';
export { type AlloItemsOptions, alloItemsOf } from './providers/allo/items.ts';
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
export type { AlloVersion1Spelling } from './webhooks/allo-version-1-webhooks.ts';
export type { Delivery, DeliveryAttempt } from './webhooks/delivery.ts';
export type { EmittedEvent, NewWebhookEndpoint, WebhookControl } from './webhooks/webhook-control.ts';
export type { WebhookEndpoint, WebhookVersion } from './webhooks/webhook-endpoint.ts';
export type {
  WebhookCandidate,
  WebhookFault,
  WebhookFaultKind,
  WebhookFaultStep,
  WebhookFaultTarget,
} from './webhooks/webhook-fault.ts';
