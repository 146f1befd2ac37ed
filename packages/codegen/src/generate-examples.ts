import { generatedHeader } from './generated-header.ts';
import { literal, quote } from './literal.ts';
import { operationsOf } from './operations-of.ts';
import { isRecord } from './record.ts';
import { resolveReference } from './resolve-reference.ts';

/** For each operation the first example of its first good answer: what the clients' test doubles answer with. */
export function generateExamples(document: string, definition: Record<string, unknown>): string {
  const entries = operationsOf(definition).map(({ method, path, operation }) => {
    const answer = firstGoodAnswer(definition, operation);
    if (answer === null) throw new Error(`${method} ${path}: expected a 2xx answer; got none.`);
    return `  ${quote(`${method} ${path}`)}: ${literal(answer, 1)},`;
  });
  return `${generatedHeader(document)}/** Keyed by method and path. */\nexport const examples: Readonly<Record<string, { readonly status: number; readonly body?: unknown }>> = {\n${entries.join('\n')}\n};\n`;
}

function firstGoodAnswer(
  definition: Record<string, unknown>,
  operation: Record<string, unknown>,
): { status: number; body?: unknown } | null {
  const responses = isRecord(operation.responses) ? operation.responses : {};
  const status = Object.keys(responses)
    .sort()
    .find((code) => /^2\d\d$/.test(code));
  if (status === undefined) return null;
  const { content } = resolveReference(definition, responses[status]);
  const json = isRecord(content) ? content['application/json'] : undefined;
  const body = isRecord(json) ? exampleOf(definition, json) : undefined;
  return { status: Number(status), ...(body === undefined ? undefined : { body }) };
}

function exampleOf(definition: Record<string, unknown>, content: Record<string, unknown>): unknown {
  if (!isRecord(content.examples)) return content.example;
  const [first] = Object.values(content.examples);
  return resolveReference(definition, first).value;
}
