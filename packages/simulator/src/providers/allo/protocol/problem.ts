import { jsonReply, type Reply } from '../../../http/reply.ts';

/** What every status is called when nothing more is known; types and codes are the vendor's. */
const BY_STATUS: Readonly<Record<number, readonly [type: string, code: string, message: string]>> = {
  400: ['validation_error', 'INVALID_REQUEST_BODY', 'The request is not valid.'],
  401: ['authentication_error', 'API_KEY_INVALID', 'The API key is not valid.'],
  402: ['billing_error', 'PARTNER_SUBSCRIPTION_NOT_BILLABLE', 'The subscription cannot be billed.'],
  403: ['permission_error', 'FORBIDDEN', 'This is not allowed.'],
  404: ['not_found_error', 'ENDPOINT_NOT_FOUND', 'There is no such endpoint.'],
  405: ['validation_error', 'METHOD_NOT_ALLOWED', 'The endpoint does not have this method.'],
  409: ['conflict_error', 'OTHER_TRANSACTION_IN_PROGRESS', 'Another transaction is in progress.'],
  415: ['validation_error', 'UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json.'],
  422: ['validation_error', 'INVALID_REQUEST_BODY', 'The request is not valid.'],
  429: ['rate_limit_error', 'RATE_LIMIT_EXCEEDED', 'The rate limit is exceeded.'],
};
const SERVER_ERROR = ['server_error', 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'] as const;

/** Version 1 knows this one name for a refusal of any limit. */
const V1_CODES: Readonly<Record<string, string>> = { RATE_LIMIT_EXCEEDED: 'API_KEY_QUOTA_EXCEEDED' };

/** The documented type, code and message that go with a status. */
export const usualProblem = (status: number): readonly [type: string, code: string, message: string] =>
  BY_STATUS[status] ?? SERVER_ERROR;

/** One of several things that are wrong with a request. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface AlloProblemDetails {
  readonly status: number;
  /** @default the usual one for the status */
  readonly code?: string;
  readonly message?: string;
  /** Which parameter or field is the matter. */
  readonly param?: string;
  readonly errors?: readonly FieldProblem[];
  /** What version 1 says in `details`; by default the message, where there is a `param`. */
  readonly v1Details?: readonly { readonly message: string; readonly field: string }[];
  /** @default whether the status is 429 or 5xx */
  readonly isRetryable?: boolean;
  readonly suggestion?: string;
  readonly retryAfterSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by the operations, and answered in the envelope of their version. */
export class AlloProblem extends Error {
  override readonly name = 'AlloProblem' as const;
  readonly details: AlloProblemDetails;

  constructor(details: AlloProblemDetails) {
    super(details.message ?? usualProblem(details.status)[2]);
    this.details = details;
  }
}

/** The error envelope of v2. https://help.withallo.com/en/v2/api-reference/guides/error-handling */
export function v2ProblemReply(details: AlloProblemDetails, requestId: string): Reply {
  const [type, code, message] = usualProblem(details.status);
  const error = {
    type,
    code: details.code ?? code,
    message: details.message ?? message,
    retryable: details.isRetryable ?? (details.status === 429 || details.status >= 500),
    request_id: requestId,
    ...(details.param !== undefined && { param: details.param }),
    ...(details.suggestion !== undefined && { suggestion: details.suggestion }),
    ...(details.errors !== undefined && { errors: details.errors }),
    ...(details.retryAfterSeconds !== undefined && { retry_after_seconds: details.retryAfterSeconds }),
  };
  return jsonReply(details.status, JSON.stringify({ error }), details.headers);
}

/** The error envelope of v1, whose details are null where there is nothing to add. */
export function v1ProblemReply(details: AlloProblemDetails): Reply {
  const code = details.code ?? usualProblem(details.status)[1];
  const message = details.message ?? usualProblem(details.status)[2];
  const ofParam = details.param === undefined ? null : [{ message, field: details.param }];
  const ofErrors = details.errors?.map(({ field, message: reason }) => ({ message: reason, field }));
  const body = { code: V1_CODES[code] ?? code, details: details.v1Details ?? ofErrors ?? ofParam };
  return jsonReply(details.status, JSON.stringify(body), details.headers);
}
