/** What a process that syncs is told, as JSON. */
export interface ChildSettings {
  readonly store: ChildStore;
  readonly allo: VendorAddress;
  readonly itellico: VendorAddress;
  /** ISO 8601, or null for everything. */
  readonly since: string | null;
  /** How the clock of the simulated world runs: by so much faster than the real one, from one moment of both; 0 stands. */
  readonly clock: { readonly worldMs: number; readonly realMs: number; readonly speed: number };
  readonly maxWindowRows: number;
  readonly leaseMs: number;
  /** Null for one of the process's own. */
  readonly owner: string | null;
}

export type ChildStore =
  | { readonly kind: 'sqlite' | 'ndjson'; readonly path: string }
  | { readonly kind: 'postgres'; readonly connectionString: string; readonly schema: string };

export interface VendorAddress {
  readonly url: string;
  readonly apiKey: string;
}

/** What it says of itself, a line each, before or after it does so: `done` with what came of the run. */
export type ChildStep = 'opening' | 'opened' | 'committing' | 'committed' | 'done';
