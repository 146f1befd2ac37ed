import type { N8nApi } from '../../support/n8n-api.mts';

/**
 * How many executions of a workflow ended so. n8n's list of them skips and repeats some on its further pages when they
 * did not start in the order of their IDs, as in queue mode.
 */
export async function countExecutions(api: N8nApi, workflowId: string, status: string): Promise<number> {
  const filter = JSON.stringify({ workflowId, status: [status] });
  const query = new URLSearchParams({ limit: '1', filter });
  const { count } = await api.request<{ count: number }>('GET', `/rest/executions?${query}`);
  return count;
}
