import { describeValue, misuse } from '@callweave/transport';

/** @throws {TypeError} for anything but a finite number of at least 0, or above it. */
export function checkAmount(
  name: string,
  value: unknown,
  { isZeroFine = true }: { readonly isZeroFine?: boolean } = {},
): number {
  if (typeof value === 'number' && Number.isFinite(value) && (value > 0 || (isZeroFine && value === 0))) {
    return value;
  }
  throw misuse(name, isZeroFine ? 'a number of at least 0' : 'a number above 0', describeValue(value));
}
