import type { WebhookHeaders } from './webhook-options.ts';

/**
 * The value of the first name that came, whatever its case; empty when none did. Several values are joined as
 * `Headers` joins them.
 */
export function readHeader(headers: WebhookHeaders, names: readonly string[]): string {
  const read = (name: string): string | null =>
    // By its shape, since some frameworks bring a class of their own.
    typeof headers.get === 'function'
      ? headers.get(name)
      : Object.entries(headers)
          .flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []))
          .join(', ');
  return names.map(read).find(Boolean) ?? '';
}
