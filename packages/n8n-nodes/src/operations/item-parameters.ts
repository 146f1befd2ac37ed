import { isRecord } from '@callweave/transport/json';
import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { booleanOf, listOf, recordOf, textOf } from '../execution/parameter-values.ts';
import { readChoice } from '../execution/read-choice.ts';
import { readTime } from '../execution/read-time-range.ts';
import { valueOfLocator } from '../pickers/value-of-locator.ts';

/**
 * The parameters of one input item, or the members of one of its collections, each read as what it should be:
 * expressions and AI agents give them in any form. What can't be read ends the item with a message that names it.
 */
export class ItemParameters {
  readonly #context: IExecuteFunctions;
  readonly #itemIndex: number;
  readonly #members: Readonly<Record<string, unknown>> | undefined;

  constructor(context: IExecuteFunctions, itemIndex: number, members?: Readonly<Record<string, unknown>>) {
    this.#context = context;
    this.#itemIndex = itemIndex;
    this.#members = members;
  }

  /** The members of a collection. */
  collection(name: string): ItemParameters {
    return new ItemParameters(this.#context, this.#itemIndex, recordOf(this.#value(name)));
  }

  /** Whether the user has added it, for updates in which absent and empty differ. */
  has(name: string): boolean {
    const value = this.#value(name);
    return value !== undefined && value !== null;
  }

  /** Trimmed; undefined for nothing. A resource locator gives what is chosen in it. */
  text(name: string): string | undefined {
    return textOf(valueOfLocator(this.#value(name)));
  }

  requiredText(name: string, displayName: string): string {
    const text = this.text(name);
    if (text === undefined) {
      throw this.problem(
        `'${displayName}' is empty`,
        `Set '${displayName}' to a value, or to a field that every input item has.`,
      );
    }
    return text;
  }

  /** A phone number as it was written, if it has its plus sign and country code. */
  requiredPhoneNumber(name: string, displayName: string): string {
    const text = this.requiredText(name, displayName);
    if (/^\+[1-9]\d{6,14}$/.test(text.replace(/[\s().\-/]/g, ''))) return text;
    throw this.problem(
      `'${displayName}' is not a phone number with its country code`,
      'Write it with a plus sign and the country code, such as +14155550123.',
    );
  }

  /** The parts of a comma-separated text, or of a list that an expression gave; empty for nothing. */
  list(name: string): string[] {
    return listOf(this.#value(name));
  }

  requiredList(name: string, displayName: string): string[] {
    const list = this.list(name);
    if (list.length === 0) {
      throw this.problem(`'${displayName}' is empty`, `Set '${displayName}' to one value or more.`);
    }
    return list;
  }

  boolean(name: string): boolean | undefined {
    const value = this.#value(name);
    if (value === 'true' || value === 'false') return value === 'true';
    return booleanOf(value);
  }

  number(name: string, displayName: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (Number.isNaN(number)) {
      throw this.problem(`'${displayName}' is not a number`, `It is "${text}". Enter digits only.`);
    }
    return number;
  }

  choice<const Choice extends string>(
    name: string,
    displayName: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    return readChoice(this.#context, displayName, this.#value(name), choices, this.#itemIndex);
  }

  /** ISO 8601 in UTC. One without an offset is in the workflow's time zone. */
  time(name: string, displayName: string): string | undefined {
    const timeMs = readTime(this.#context, displayName, this.#value(name), this.#itemIndex);
    return timeMs === undefined ? undefined : new Date(timeMs).toISOString();
  }

  /** As `time`, yet with empty for what was added and left empty, which updates set to nothing. */
  timeOrNull(name: string, displayName: string): string | null | undefined {
    return this.has(name) ? (this.time(name, displayName) ?? null) : undefined;
  }

  /** As `text`, in the same way. */
  textOrNull(name: string): string | null | undefined {
    return this.has(name) ? (this.text(name) ?? null) : undefined;
  }

  /** A day of the calendar in the workflow's time zone, `YYYY-MM-DD`. */
  day(name: string, displayName: string): string | undefined {
    const timeMs = readTime(this.#context, displayName, this.#value(name), this.#itemIndex);
    if (timeMs === undefined) return undefined;
    // The one locale that writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('en-CA', { timeZone: this.#context.getTimezone() }).format(timeMs);
  }

  /** The rows of a fixed collection, or of a list that an expression gave. */
  rows(name: string, member: string): ItemParameters[] {
    const value = this.#value(name);
    const rows: unknown = Array.isArray(value) ? value : recordOf(value)[member];
    return Array.isArray(rows)
      ? rows.map((row) => new ItemParameters(this.#context, this.#itemIndex, recordOf(row)))
      : [];
  }

  /** An object of JSON, or one that an expression gave; undefined for nothing. */
  object(name: string, displayName: string): Record<string, unknown> | undefined {
    const value = this.#value(name);
    if (isRecord(value)) return { ...value };
    const text = textOf(value);
    if (text === undefined) return undefined;
    const parsed = parseJson(text);
    if (isRecord(parsed)) return parsed;
    throw this.problem(`'${displayName}' is not a JSON object`, 'Write it as {"name": "value"}.');
  }

  /** What to throw for an input that can't be used: what it is, and how to get unstuck. */
  problem(message: string, description: string): NodeOperationError {
    return new NodeOperationError(this.#context.getNode(), `${message} [item ${this.#itemIndex}]`, {
      description,
      itemIndex: this.#itemIndex,
    });
  }

  #value(name: string): unknown {
    if (this.#members !== undefined) return this.#members[name];
    return this.#context.getNodeParameter(name, this.#itemIndex, null);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
