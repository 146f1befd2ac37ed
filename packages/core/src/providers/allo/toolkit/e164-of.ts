import { parseE164 } from '../../../phone.ts';

/**
 * A number as people write it, with its plus sign, in E.164; null for anything else. A national number stays out:
 * which country Allo takes it for is not documented.
 */
export function e164Of(value: unknown): string | null {
  return typeof value === 'string' ? parseE164(value.replace(/[\s().\-/]/g, '')) : null;
}
