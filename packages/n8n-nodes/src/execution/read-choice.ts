import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { textOf } from './parameter-values.ts';

/** One of the API's words, in any case: expressions and AI agents write them as they like. Undefined when not set. */
export function readChoice<Choice extends string>(
  context: IExecuteFunctions,
  displayName: string,
  value: unknown,
  choices: readonly Choice[],
  itemIndex: number,
): Choice | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const choice = choices.find((each) => each.toLowerCase() === text.toLowerCase());
  if (choice === undefined) {
    throw new NodeOperationError(
      context.getNode(),
      `'${displayName}' has a value that does not exist [item ${itemIndex}]`,
      { description: `It is "${text}"; it can be ${choices.join(', ')}.`, itemIndex },
    );
  }
  return choice;
}
