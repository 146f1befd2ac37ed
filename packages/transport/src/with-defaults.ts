/** The defaults, with what is given laid over them: an explicit undefined gives nothing. */
export function withDefaults<T extends object>(defaults: T, given: Partial<T> = {}): T {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(entries) };
}
