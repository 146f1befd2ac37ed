const BRAND: symbol = Symbol.for('callweave.simulator.error');

/** The base of everything that this package throws on purpose. */
export class SimulatorError extends Error {
  override readonly name: string = 'SimulatorError';
  readonly code: string;

  constructor(details: { code: string; message: string; cause?: unknown }) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Holds across several copies of this package, which `instanceof` does not. */
  static isInstance(value: unknown): value is SimulatorError {
    return typeof value === 'object' && value !== null && BRAND in value;
  }
}
