/** A request as a vendor's page shows it: nothing of ours has touched it. */
export interface SampleRequest {
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

export interface SampleAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

/** Sends a sample to a simulator. */
export type SendSample = (url: string, sample: SampleRequest) => Promise<SampleAnswer>;
