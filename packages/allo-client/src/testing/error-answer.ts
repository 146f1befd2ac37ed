import type { ApiError } from '../generated/schema.ts';

/** A failure in the envelope of the path's version. */
export function errorAnswer(
  path: string,
  status: number,
  error: Pick<ApiError['error'], 'type' | 'code' | 'message' | 'suggestion'>,
): Response {
  const { code, message } = error;
  const body = path.startsWith('/v1/')
    ? { code, details: [{ message }] }
    : { error: { ...error, retryable: false } };
  return Response.json(body, { status });
}
