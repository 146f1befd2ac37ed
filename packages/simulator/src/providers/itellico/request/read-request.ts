import type { ApiContract, OperationContract } from '../../../contract/api-contract.ts';
import {
  createRequestValidator,
  type ReadRequest,
  type SentRequest,
} from '../../../contract/create-request-validator.ts';
import type { Violation } from '../../../contract/violation.ts';
import { ItellicoProblem } from '../problem.ts';
import { fieldErrorOf } from './field-error.ts';

/** What pydantic reads as true and false: https://docs.pydantic.dev/latest/api/standard_library_types/#booleans */
const BOOLEAN_TEXTS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'yes', 'y', 'on', '1'].map((text) => [text, true] as const),
  ...['false', 'f', 'no', 'n', 'off', '0'].map((text) => [text, false] as const),
]);

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export type RequestReader = (operation: OperationContract, sent: SentRequest) => ReadRequest;

/** Reads requests by the contract, and throws the 422 that names everything which is wrong. */
export function createRequestReader(contract: ApiContract): RequestReader {
  const validate = createRequestValidator(contract, { booleanTexts: BOOLEAN_TEXTS });
  return (operation, sent) => {
    const read = validate(operation, sent);
    // The framework gives up on a body that is no JSON before it looks at anything.
    if (read.violations.some(({ rule }) => rule === 'json')) {
      throw new ItellicoProblem({ status: 400, message: 'Cannot parse request body' });
    }
    const violations = [...read.violations, ...wrongVersions(operation, read)];
    if (violations.length > 0) {
      throw new ItellicoProblem({ status: 422, errors: inOrder(operation, violations).map(fieldErrorOf) });
    }
    return read;
  };
}

/** The reference says version 4, JSON Schema has no word for it. */
function wrongVersions({ parameters }: OperationContract, read: ReadRequest): readonly Violation[] {
  return parameters.flatMap(({ name, in: place, schema }): readonly Violation[] => {
    const received = read.parameters[name];
    const isUuid = typeof schema === 'object' && schema.format === 'uuid' && typeof received === 'string';
    const isKnown = read.violations.some(
      (violation) => violation.place === place && violation.field === name,
    );
    return isUuid && !isKnown && !UUID_4.test(received)
      ? [{ place, field: name, rule: 'format', expected: 'a UUID', received }]
      : [];
  });
}

function inOrder({ parameters }: OperationContract, violations: readonly Violation[]): readonly Violation[] {
  const placeOf = ({ place, field }: Violation): number =>
    place === 'body' ? parameters.length : parameters.findIndex(({ name }) => name === field.split('.')[0]);
  return violations.toSorted((left, right) => placeOf(left) - placeOf(right));
}
