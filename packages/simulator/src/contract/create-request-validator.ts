import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiContract, ContractSchema, OperationContract, ParameterContract } from './api-contract.ts';
import { describeExpectation } from './describe-violation.ts';
import { readParameter } from './read-parameter.ts';
import { settleChoices } from './settle-choices.ts';
import type { Violation } from './violation.ts';

/** A request as it came, its path already matched to the operation. */
export interface SentRequest {
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Undefined where it is empty. */
  readonly bodyText: string | undefined;
}

/** A request as the contract reads it. */
export interface ReadRequest {
  /** By name, in their own types; those that were not sent are absent. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Undefined where none was sent or is read. */
  readonly body: unknown;
  /** Everything that the contract forbids, in the order of path, query, headers, body. */
  readonly violations: readonly Violation[];
}

export type RequestValidator = (operation: OperationContract, request: SentRequest) => ReadRequest;

export interface RequestValidatorOptions {
  /**
   * What the server takes for true and false in a query, in lower case; it looks at no case.
   * @default only `true` and `false`, as they are
   */
  readonly booleanTexts?: ReadonlyMap<string, boolean>;
}

const REFERENCE = '#/components/schemas/';

/**
 * Reads and checks requests by the contract. What the contract does not know is not looked at: both vendors ignore
 * unknown parameters and fields in silence.
 */
export function createRequestValidator(
  { schemas }: ApiContract,
  { booleanTexts }: RequestValidatorOptions = {},
): RequestValidator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, discriminator: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract:', components: forAjv({ schemas }) });
  const compiled = new Map<ContractSchema, ValidateFunction>();

  function errorsOf(schema: ContractSchema, value: unknown): readonly ErrorObject[] {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(forAjv(schema));
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : settleChoices(validate.errors ?? []);
  }

  function resolve(schema: ContractSchema): ContractSchema {
    if (typeof schema === 'boolean' || typeof schema.$ref !== 'string') return schema;
    return schemas[schema.$ref.slice(REFERENCE.length)] ?? schema;
  }

  function readParameters(
    { parameters }: OperationContract,
    request: SentRequest,
    violations: Violation[],
  ): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const parameter of parameters) {
      const value = readParameter(textsOf(parameter, request), parameter, { resolve, booleanTexts });
      const { name, in: place } = parameter;
      if (value === undefined) {
        if (parameter.required) violations.push(missing(place, name));
        continue;
      }
      values[name] = value;
      const errors = errorsOf(parameter.schema, value);
      violations.push(...errors.map((error) => violationOf(place, name, error)));
    }
    return values;
  }

  function readBody(
    { body }: OperationContract,
    { bodyText }: SentRequest,
    violations: Violation[],
  ): unknown {
    if (body === null) return undefined;
    if (bodyText === undefined) {
      if (body.required) violations.push(missing('body', ''));
      return undefined;
    }
    let value: unknown;
    try {
      value = JSON.parse(bodyText);
    } catch {
      violations.push({ place: 'body', field: '', rule: 'json', expected: 'JSON', received: bodyText });
      return undefined;
    }
    violations.push(...errorsOf(body.schema, value).map((error) => violationOf('body', '', error)));
    return value;
  }

  return (operation, request) => {
    const violations: Violation[] = [];
    const parameters = readParameters(operation, request, violations);
    const body = readBody(operation, request, violations);
    return { parameters, body, violations };
  };
}

/**
 * References are resolved against the document that the validator has added, not against the schema itself. Of a
 * choice told apart by a property Ajv wants to be told no more than the property, and to hear that it is an object.
 */
function forAjv<Schema>(schema: Schema): Schema {
  const text = JSON.stringify(schema, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('discriminator' in value)) return value;
    const { discriminator, ...rest } = value;
    const propertyName: unknown = Reflect.get(Object(discriminator), 'propertyName');
    return typeof propertyName === 'string'
      ? { ...rest, type: 'object', discriminator: { propertyName } }
      : value;
  });
  return JSON.parse(text.replaceAll(`"$ref":"${REFERENCE}`, `"$ref":"contract:${REFERENCE}`));
}

function textsOf({ name, in: place }: ParameterContract, request: SentRequest): readonly string[] {
  if (place === 'query') return request.query.getAll(name);
  const value = place === 'path' ? request.pathParameters[name] : request.headers[name.toLowerCase()];
  return value === undefined ? [] : [value].flat();
}

function missing(place: Violation['place'], field: string): Violation {
  return { place, field, rule: 'required', expected: 'present', received: undefined };
}

function violationOf(place: Violation['place'], name: string, error: ErrorObject): Violation {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const isMissing = error.keyword === 'required';
  return {
    place,
    field: [
      ...(name === '' ? [] : [name]),
      ...path,
      ...(isMissing ? [error.params.missingProperty] : []),
    ].join('.'),
    rule: error.keyword,
    expected: describeExpectation(error),
    received: isMissing ? undefined : error.data,
  };
}

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
