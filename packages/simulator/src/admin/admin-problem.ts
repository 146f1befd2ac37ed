import { jsonReply, type Reply } from '../http/reply.ts';

/** A request to the control API that cannot be done. */
export class AdminProblem extends Error {
  override readonly name = 'AdminProblem' as const;
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(details: {
    status: number;
    code: string;
    message: string;
    headers?: Readonly<Record<string, string>>;
  }) {
    super(details.message);
    this.status = details.status;
    this.code = details.code;
    this.headers = details.headers ?? {};
  }

  toReply(): Reply {
    const { status, code, message, headers } = this;
    return jsonReply(status, JSON.stringify({ error: { code, message } }), headers);
  }
}
