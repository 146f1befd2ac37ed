import { describeValue } from '../options/describe-value.ts';
import type { Dialogue } from './dialogue.ts';

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fail(path: string, expected: string, received: unknown): never {
  throw new TypeError(`expected ${path} to be ${expected}, received ${describeValue(received)}`);
}

function assertTool(tool: unknown, path: string): void {
  if (!isObject(tool)) fail(path, 'an object', tool);
  if (typeof tool.name !== 'string') fail(`${path}.name`, 'a string', tool.name);
  if (!isObject(tool.parameters)) fail(`${path}.parameters`, 'an object', tool.parameters);
  if (!Array.isArray(tool.results)) fail(`${path}.results`, 'an array', tool.results);
}

function assertTurn(turn: unknown, path: string): void {
  if (!isObject(turn)) fail(path, 'an object', turn);
  if (turn.speaker !== 'caller' && turn.speaker !== 'agent') {
    fail(`${path}.speaker`, '"caller" or "agent"', turn.speaker);
  }
  if (typeof turn.text !== 'string') fail(`${path}.text`, 'a string', turn.text);
  if (turn.tools === undefined) return;
  if (!Array.isArray(turn.tools)) fail(`${path}.tools`, 'an array or absent', turn.tools);
  if (turn.speaker === 'caller') fail(`${path}.tools`, 'absent on a turn of the caller', turn.tools);
  turn.tools.forEach((tool: unknown, index) => {
    assertTool(tool, `${path}.tools[${index}]`);
  });
}

/** Throws a `TypeError` that says where the value is no dialogue, what was expected there and what was found. */
export function assertDialogue(value: unknown): asserts value is Dialogue {
  if (!isObject(value)) fail('the dialogue', 'an object', value);
  if (typeof value.id !== 'string' || value.id === '') fail('id', 'a text that is not empty', value.id);
  if (!Array.isArray(value.services)) fail('services', 'an array of strings', value.services);
  value.services.forEach((service: unknown, index) => {
    if (typeof service !== 'string') fail(`services[${index}]`, 'a string', service);
  });
  if (!Array.isArray(value.turns) || value.turns.length === 0) {
    fail('turns', 'an array of at least one turn', value.turns);
  }
  value.turns.forEach((turn: unknown, index) => {
    assertTurn(turn, `turns[${index}]`);
  });
}
