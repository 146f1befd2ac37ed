import { jsonReply, type Reply } from '../../http/reply.ts';

/** The default code and message of every status; the codes are the vendor's. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['bad_request', 'The request is malformed.'],
  401: ['unauthorized', 'The API key is missing or not valid.'],
  402: ['payment_required', 'The plan does not include this.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not_found', 'Not found.'],
  405: ['method_not_allowed', 'The method is not allowed here.'],
  409: ['conflict', 'This conflicts with the current state.'],
  410: ['gone', 'This is gone.'],
  422: ['validation_error', 'The request is not valid.'],
  429: ['rate_limit_exceeded', 'Too many requests.'],
  500: ['internal_error', 'Something went wrong on our side.'],
  502: ['bad_gateway', 'Bad gateway.'],
  503: ['service_unavailable', 'The service is unavailable.'],
  504: ['gateway_timeout', 'The gateway timed out.'],
};

/** What is wrong with one parameter. */
export interface ItellicoFieldError {
  readonly field: string;
  readonly message: string;
  readonly type: string;
}

export interface ItellicoProblemDetails {
  readonly status: number;
  /** @default the usual one for the status */
  readonly message?: string;
  readonly detail?: string;
  readonly errors?: readonly ItellicoFieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by the operations, and answered in the documented envelope. */
export class ItellicoProblem extends Error {
  override readonly name = 'ItellicoProblem' as const;
  readonly details: ItellicoProblemDetails;

  constructor(details: ItellicoProblemDetails) {
    super(details.message ?? `status ${details.status}`);
    this.details = details;
  }
}

export function problemReply({ status, message, detail, errors, headers }: ItellicoProblemDetails): Reply {
  const [code, usual] = BY_STATUS[status] ?? [status < 500 ? 'bad_request' : 'internal_error', 'Failed.'];
  const envelope = {
    code,
    message: message ?? usual,
    ...(detail !== undefined && { detail }),
    ...(errors !== undefined && { errors }),
  };
  return jsonReply(status, JSON.stringify(envelope), headers);
}
