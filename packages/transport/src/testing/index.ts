export { createHandlers, type DoubledApi, type HandlersOptions } from './create-handlers.ts';
export type { HttpLike } from './http-like.ts';
export type { AnswerOf, OperationName, Overrides, PathParametersOf } from './operation-name.ts';
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts';
