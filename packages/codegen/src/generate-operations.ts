import { generatedHeader } from './generated-header.ts';
import { literal, quote } from './literal.ts';
import { operationsOf } from './operations-of.ts';
import { stringAt } from './record.ts';

/**
 * A table of what the document says about its operations that types can't: lanes, safety, scopes. It is too large for
 * every bundle: the clients go by rules, which their tests compare with it, and offer the table beside.
 */
export function generateOperations(document: string, definition: Record<string, unknown>): string {
  const entries = operationsOf(definition).map(
    ({ method, path, operation }) =>
      `  ${quote(`${method} ${path}`)}: ${literal(operationOf(method, path, operation), 1)},`,
  );
  return `${generatedHeader(document)}import type { OperationRules } from '@callweave/transport';\n\n/** Keyed by method and path. */\nexport const operations: Readonly<Record<string, OperationRules>> = {\n${entries.join('\n')}\n};\n`;
}

function operationOf(
  method: string,
  path: string,
  operation: Record<string, unknown>,
): Record<string, unknown> {
  const lane = operation['x-rate-lane'];
  if (lane !== 'read' && lane !== 'write') {
    const given = lane === undefined ? 'none' : JSON.stringify(lane);
    throw new Error(`${method} ${path}: expected x-rate-lane read or write; got ${given}.`);
  }
  const requiredScope = stringAt(operation, 'x-required-scope');
  const isRead = method === 'GET';
  return {
    // What follows from the method is left out.
    ...(lane === (isRead ? 'read' : 'write') ? undefined : { lane }),
    ...(!isRead && operation['x-safe'] === true ? { safe: true } : undefined),
    ...(operation['x-idempotency'] === 'key' ? { hasIdempotencyKey: true } : undefined),
    ...(requiredScope === null ? undefined : { requiredScope }),
  };
}
