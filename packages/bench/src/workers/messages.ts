/** What a worker process is to do. */
export interface WorkerSettings {
  readonly redisUrl: string;
  readonly queueName: string;
  readonly connectionString: string;
  readonly schema: string;
  readonly concurrency: number;
  readonly accounts: readonly { readonly name: string; readonly url: string; readonly apiKey: string }[];
}
