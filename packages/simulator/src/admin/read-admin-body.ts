import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/read-body.ts';
import { AdminProblem } from './admin-problem.ts';

/** The object of the body; an empty one where there is no body. */
export async function readAdminBody(message: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = await readBody(message);
  if (text === '') return {};
  // A form of a page in a browser cannot say this without being allowed to.
  if (!/^application\/json\b/i.test(message.headers['content-type'] ?? '')) {
    throw new AdminProblem({
      status: 415,
      code: 'NOT_JSON',
      message: 'Expected the header "Content-Type: application/json" with a body.',
    });
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AdminProblem({
      status: 400,
      code: 'NOT_JSON',
      message: `Expected JSON in the body: ${reason}.`,
    });
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  throw new AdminProblem({
    status: 400,
    code: 'NOT_AN_OBJECT',
    message: 'Expected a JSON object in the body.',
  });
}
