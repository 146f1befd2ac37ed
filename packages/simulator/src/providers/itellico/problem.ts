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

/** The error in the documented envelope, or as the server's framework words it. */
export function problemReply(details: ItellicoProblemDetails, isRawNinja: boolean): Reply {
  const { status, headers } = details;
  const body = isRawNinja ? ninjaBody(details) : envelope(details);
  return jsonReply(status, JSON.stringify(body), headers);
}

function usualOf(status: number): readonly [code: string, message: string] {
  return BY_STATUS[status] ?? [status < 500 ? 'bad_request' : 'internal_error', 'Failed.'];
}

function envelope({ status, message, detail, errors }: ItellicoProblemDetails): object {
  const [code, usual] = usualOf(status);
  return {
    code,
    message: message ?? usual,
    ...(detail !== undefined && { detail }),
    ...(errors !== undefined && { errors }),
  };
}

/** https://django-ninja.dev/guides/errors/ */
function ninjaBody({ status, message, errors }: ItellicoProblemDetails): object {
  if (errors === undefined) return { detail: message ?? NINJA_DETAILS[status] ?? usualOf(status)[1] };
  return {
    detail: errors.map(({ field, message: msg, type }) => ({
      loc: field.split('.').map(placeOf),
      msg,
      type,
    })),
  };
}

const NINJA_DETAILS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method not allowed',
  429: 'Too many requests.',
};

const placeOf = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);
