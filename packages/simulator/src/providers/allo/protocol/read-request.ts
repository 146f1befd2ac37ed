import type { OperationContract } from '../../../contract/api-contract.ts';
import { createRequestValidator, type ReadRequest } from '../../../contract/create-request-validator.ts';
import type { Violation } from '../../../contract/violation.ts';
import { contract } from '../../../generated/allo-contract.ts';
import type { SimulatorRequest } from '../../../http/simulator-request.ts';
import { describeValue } from '../../../options/describe-value.ts';
import type { AlloSettings } from '../settings.ts';
import { AlloProblem } from './problem.ts';
import { isTolerated } from './tolerance.ts';
import { violationCode } from './violation-code.ts';

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\b/i;

/** The contract has both bodies of a text message as a choice; which is meant tells better what is wrong. */
function bodyMeant(operation: OperationContract, bodyText: string): OperationContract {
  if (operation.operationId !== 'sendSMS') return operation;
  return /"sender_id"\s*:/.test(bodyText) ? FRENCH_SMS : AMERICAN_SMS;
}

function smsWith(schema: string): OperationContract {
  const operation = contract.operations.find(({ operationId }) => operationId === 'sendSMS');
  if (operation === undefined) throw new TypeError('expected the contract to have sendSMS');
  return { ...operation, body: { required: true, schema: { $ref: `#/components/schemas/${schema}` } } };
}

const AMERICAN_SMS = smsWith('SendSMSRequest');
const FRENCH_SMS = smsWith('SendSMSFranceRequest');

const validate = createRequestValidator(contract);

/** Reads a request by the contract; throws what the vendor would answer to one that the contract forbids. */
export function readRequest(
  operation: OperationContract,
  request: SimulatorRequest,
  pathParameters: Readonly<Record<string, string>>,
  bodyText: string,
  settings: AlloSettings,
): ReadRequest {
  const isRead = operation.body !== null && bodyText !== '';
  if (isRead && !JSON_TYPE.test(request.headers['content-type'] ?? ''))
    throw new AlloProblem({ status: 415 });
  const read = validate(bodyMeant(operation, bodyText), {
    pathParameters,
    query: request.query,
    headers: request.headers,
    bodyText: bodyText === '' ? undefined : bodyText,
  });
  const wrong = read.violations.filter((violation) => !isTolerated(operation, violation, settings));
  if (wrong.length > 0) throw problemOf(operation, wrong, settings);
  return read;
}

function problemOf(
  operation: OperationContract,
  violations: readonly Violation[],
  { crmValidationStatus }: AlloSettings,
): AlloProblem {
  const errors = violations.map((violation) => ({
    field: violation.field,
    code: violationCode(operation, violation),
    message: inWords(violation),
  }));
  const [first] = errors;
  const isJson = violations.every(({ rule }) => rule !== 'json');
  return new AlloProblem({
    status: isJson && operation.path.startsWith('/v2/api/crm/') ? crmValidationStatus : 400,
    ...(first !== undefined && { code: first.code, message: first.message }),
    ...(first !== undefined && first.field !== '' && { param: first.field }),
    errors,
  });
}

function inWords({ place, field, rule, expected, received }: Violation): string {
  const name = field === '' ? `The ${place}` : field;
  if (rule === 'required') return `${name} is required.`;
  return rule === 'json'
    ? 'The body is not JSON.'
    : `${name} must be ${expected}, received ${describeValue(received)}.`;
}
