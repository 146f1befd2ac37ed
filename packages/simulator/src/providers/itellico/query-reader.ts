import { type ItellicoFieldError, ItellicoProblem } from './problem.ts';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

/**
 * Reads the query of one request. All that is wrong is collected, so that the 422 names every parameter; a parameter
 * that is not known is not looked at.
 */
export class QueryReader {
  readonly #query: URLSearchParams;
  readonly #errors: ItellicoFieldError[] = [];

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  text(name: string): string | null {
    return this.#query.get(name);
  }

  /** Repeated (`tags=a&tags=b`) and with commas (`tags=a,b`): the SDKs send the one, the framework knows the other. */
  texts(name: string): readonly string[] {
    return this.#query.getAll(name).flatMap((value) => value.split(',').filter((part) => part !== ''));
  }

  uuid(name: string): string | null {
    const value = this.#query.get(name);
    if (value === null || UUID_4.test(value)) return value?.toLowerCase() ?? null;
    return this.#fail(name, 'must be a UUID', 'uuid_parsing');
  }

  oneOf(name: string, allowed: readonly string[]): string | null {
    const value = this.#query.get(name);
    if (value === null || allowed.includes(value)) return value;
    return this.#fail(name, `must be one of ${allowed.join(', ')}`, 'enum');
  }

  boolean(name: string): boolean | null {
    const value = this.#query.get(name);
    if (value === null) return null;
    return BOOLEANS[value.toLowerCase()] ?? this.#fail(name, 'must be true or false', 'bool_parsing');
  }

  /** In milliseconds; a time without an offset is refused, and so is one whose plus sign was not encoded. */
  dateTime(name: string): number | null {
    const value = this.#query.get(name);
    if (value === null) return null;
    const timeMs = DATE_TIME.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(timeMs)) return timeMs;
    return this.#fail(name, 'must be an ISO 8601 time with an offset', 'datetime_parsing');
  }

  integer(name: string, usual: number, lowest: number): number {
    const value = this.#query.get(name);
    if (value === null) return usual;
    if (!/^[+-]?\d+$/.test(value)) return this.#fail(name, 'must be a whole number', 'int_parsing') ?? usual;
    const number = Number(value);
    if (number >= lowest) return number;
    return this.#fail(name, `must be at least ${lowest}`, 'greater_than_equal') ?? usual;
  }

  /** Ends the reading: throws the 422 if anything was wrong. */
  done(): void {
    if (this.#errors.length > 0) throw new ItellicoProblem({ status: 422, errors: this.#errors });
  }

  #fail(name: string, message: string, type: string): null {
    this.#errors.push({ field: `query.${name}`, message: `${name} ${message}`, type });
    return null;
  }
}
