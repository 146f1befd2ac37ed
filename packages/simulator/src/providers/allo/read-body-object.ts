import type { SimulatorRequest } from '../../http/simulator-request.ts';
import { isJsonObject, type JsonObject } from './field-readers.ts';
import { AlloProblem } from './problem.ts';

/** The body of a POST as an object; an absent one is an empty object where the operation allows that. */
export function readBodyObject(
  request: SimulatorRequest,
  text: string,
  presence: 'required' | 'optional',
): JsonObject {
  if (text === '' && presence === 'optional') return {};
  if (text !== '' && !/^application\/([\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new AlloProblem({ status: 415 });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AlloProblem({ status: 400, message: 'The body is not JSON.' });
  }
  if (!isJsonObject(value))
    throw new AlloProblem({ status: 400, message: 'The body must be a JSON object.' });
  return value;
}
