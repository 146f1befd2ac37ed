import type { Output } from '../world.ts';
import { countDeliveries } from './count-deliveries.ts';
import type { Reporter } from './reporter.ts';

/** A JSON object a line. */
export function createJsonReporter(output: Output): Reporter {
  const print = (line: object): void => output.write(`${JSON.stringify(line)}\n`);
  return {
    listening(simulated) {
      print({
        event: 'listening',
        simulators: simulated.map(({ provider, simulator }) => ({
          provider,
          url: simulator.url,
          apiKey: simulator.apiKey,
          controlUrl: `${simulator.url}/_simulator`,
          rows: simulator.truth().length,
          webhookEndpoints: simulator.webhooks.endpoints(),
        })),
      });
    },
    request(provider, { operationId, method, path, status, receivedAt }) {
      print({ event: 'request', provider, operationId, method, path, status, receivedAt });
    },
    ended(simulated) {
      print({
        event: 'ended',
        simulators: simulated.map(({ provider, simulator }) => ({
          provider,
          ...simulator.counts(),
          webhooks: countDeliveries(simulator.deliveries),
        })),
      });
    },
  };
}
