/**
 * The parameters or the body of a request that the contract has already let through: each reader gives null for
 * null, undefined for what was not sent, and its own type for the rest.
 */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown) {
    this.#values = isObject(values) ? values : {};
  }

  /** Everything that was sent of these, as it was sent. */
  only(names: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
      names.flatMap((name) => (name in this.#values ? [[name, this.#values[name]]] : [])),
    );
  }

  text(name: string): string | null | undefined {
    return this.#read(name, (value) => typeof value === 'string');
  }

  integer(name: string): number | null | undefined {
    return this.#read(name, (value) => typeof value === 'number');
  }

  boolean(name: string): boolean | null | undefined {
    return this.#read(name, (value) => typeof value === 'boolean');
  }

  texts(name: string): readonly string[] | null | undefined {
    return this.#read(name, (value): value is readonly string[] => Array.isArray(value));
  }

  /** In milliseconds since 1970. */
  instant(name: string): number | null {
    const text = this.text(name);
    return text === undefined || text === null ? null : Date.parse(text);
  }

  #read<Value>(name: string, is: (value: unknown) => value is Value): Value | null | undefined {
    const value = this.#values[name];
    return value === null ? null : is(value) ? value : undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
