import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AdminOptions } from '../options/simulator-options.ts';
import { AdminProblem } from './admin-problem.ts';

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_NAME = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Refuses who may not control the simulator. Without a token, that is everybody but programs on this machine; the
 * `Host` is looked at because a page in a browser can send requests to this machine, under a name of its own.
 */
export function checkAdminAccess({ socket, headers }: IncomingMessage, admin: true | AdminOptions): void {
  if (admin === true) {
    if (LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_NAME.test(headers.host ?? '')) return;
    throw new AdminProblem({
      status: 403,
      code: 'NOT_LOCAL',
      message:
        'The control API answers this machine only. Start the simulator with admin: { token } for others.',
    });
  }
  const sent = digest(headers.authorization ?? '');
  if (timingSafeEqual(sent, digest(`Bearer ${admin.token}`))) return;
  throw new AdminProblem({
    status: 401,
    code: 'WRONG_TOKEN',
    message: 'Expected the token of the option admin, as "Authorization: Bearer <token>".',
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
}
