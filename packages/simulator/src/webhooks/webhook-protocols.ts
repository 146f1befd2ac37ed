import type { SimulatorOptions } from '../options/simulator-options.ts';
import { ITELLICO_ACCOUNT } from '../providers/itellico/roster.ts';
import { alloVersion1Webhooks } from './allo-version-1-webhooks.ts';
import { alloWebhooks } from './allo-webhooks.ts';
import { itellicoWebhooks } from './itellico-webhooks.ts';
import type { WebhookVersion } from './webhook-endpoint.ts';
import type { WebhookProtocol } from './webhook-message.ts';

/** The protocols of a provider. */
export interface WebhookProtocols {
  /** The default first. */
  readonly versions: readonly [WebhookVersion, ...WebhookVersion[]];
  of(version: WebhookVersion): WebhookProtocol;
}

export function webhookProtocols(options: SimulatorOptions): WebhookProtocols {
  const { seed = 1, webhookTimestamps = 'fresh' } = options;
  if (options.provider === 'allo') {
    const first = alloVersion1Webhooks({ spelling: options.version1Webhooks ?? 'snake_case' });
    const second = alloWebhooks({ seed, webhookTimestamps });
    return { versions: ['allo-2', 'allo-1'], of: (version) => (version === 'allo-1' ? first : second) };
  }
  const protocol = itellicoWebhooks({
    seed,
    account: ITELLICO_ACCOUNT,
    webhookTimestamps,
    webhookTimestampForm: options.webhookTimestampForm ?? 'seconds',
    webhookText: options.webhookText ?? 'utf-8',
  });
  return { versions: ['itellico-1'], of: () => protocol };
}
