import type { Provider } from '@callweave/core';
import { formatCount } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';
import type { Output } from '../world.ts';
import { countDeliveries } from './count-deliveries.ts';
import type { Reporter } from './reporter.ts';
import type { Simulated } from './simulated.ts';

interface TextReporterOptions {
  readonly stdout: Output;
  /** In a terminal, a line under the log counts along. */
  readonly stderr: Output;
}

/** Lines for a person: where to find the simulators, then what they are asked. */
export function createTextReporter({ stdout, stderr }: TextReporterOptions): Reporter {
  const isLive = stderr.terminalColumns !== null;
  const asked = new Map<Provider, number>();
  let refused = 0;

  const drawStatus = (): void => {
    if (!isLive) return;
    const counts = [...asked].map(([provider, count]) => `${provider} ${formatCount(count)}`);
    stderr.write(`${counts.join('  ')}  refused or broken ${formatCount(refused)}`);
  };
  const eraseStatus = (): void => {
    if (isLive) stderr.write('\r\x1b[K');
  };

  return {
    listening(simulated) {
      for (const { provider } of simulated) asked.set(provider, 0);
      stdout.write(
        `${simulated.map(describe).join('')}\nTry:\n${simulated.map(example).join('')}Or copy all of it, in another shell:\n${simulated.map(environment).join('')}  callweave sync\n\n`,
      );
      drawStatus();
    },
    request(provider, { operationId, method, path, status, receivedAt }) {
      asked.set(provider, (asked.get(provider) ?? 0) + 1);
      if (status === null || status >= 400) refused += 1;
      eraseStatus();
      const time = receivedAt.slice(11, 19);
      const name = operationId === null ? '' : `  ${operationId}`;
      stdout.write(`${time}  ${provider.padEnd(8)}  ${status ?? '---'}  ${method} ${path}${name}\n`);
      drawStatus();
    },
    ended(simulated) {
      eraseStatus();
      stdout.write(`\n${summary(simulated)}`);
    },
  };
}

function describe({ provider, simulator }: Simulated): string {
  const endpoints = simulator.webhooks
    .endpoints()
    .map(({ url, secret }) => `            webhooks to ${url}, secret ${secret ?? '(none)'}\n`);
  return `  ${provider.padEnd(8)}  ${simulator.url}  key ${simulator.apiKey}\n${endpoints.join('')}`;
}

function example({ provider, simulator: { url, apiKey } }: Simulated): string {
  const request =
    provider === 'allo'
      ? `-H 'Authorization: Api-Key ${apiKey}' ${url}/v2/api/me`
      : `-H 'X-API-Key: ${apiKey}' '${url}/v1/accounts/current'`;
  return `  curl ${request}\n  curl ${url}/_simulator\n`;
}

/** What `callweave` needs to know to read from it. */
function environment({ provider, simulator: { url, apiKey, webhooks } }: Simulated): string {
  const name = provider.toUpperCase();
  const secret = webhooks.endpoints().find((endpoint) => endpoint.secret !== null)?.secret ?? null;
  const signed = secret === null ? '' : ` ${name}_WEBHOOK_SECRET=${secret}`;
  return `  export ${name}_API_KEY=${apiKey} ${name}_BASE_URL=${url}${signed}\n`;
}

function summary(simulated: readonly Simulated[]): string {
  const counts = simulated.map(({ simulator }) => simulator.counts());
  const row = (label: string, cells: readonly (number | undefined)[]): string[] => [
    label,
    ...cells.map((count) => (count === undefined ? '-' : formatCount(count))),
  ];
  const keys = (records: readonly Readonly<Record<string, number>>[]): string[] =>
    [...new Set(records.flatMap(Object.keys))].sort();
  const byStatus = counts.map((count) => count.byStatus);
  const byOperation = counts.map((count) => count.byOperation);
  const deliveries = simulated.map(({ simulator }) => countDeliveries(simulator.deliveries));
  return formatTable([
    ['', ...simulated.map(({ provider }) => provider)],
    row(
      'requests',
      counts.map(({ requests }) => requests),
    ),
    ...keys(byStatus).map((status) =>
      row(
        `  status ${status}`,
        byStatus.map((count) => count[status]),
      ),
    ),
    ...keys(byOperation).map((id) =>
      row(
        `  ${id}`,
        byOperation.map((count) => count[id]),
      ),
    ),
    row(
      'webhooks delivered',
      deliveries.map(({ delivered }) => delivered),
    ),
    row(
      'webhooks failed',
      deliveries.map(({ failed }) => failed),
    ),
  ]);
}
