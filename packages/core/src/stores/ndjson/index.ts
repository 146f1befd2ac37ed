export type { NdjsonStore, NdjsonStoreOptions } from './ndjson-store.ts';
export { openNdjsonStore } from './open-ndjson-store.ts';
