import { isMovable, type MovableClock } from '../clock/clock.ts';
import { readInstant } from '../clock/read-instant.ts';
import type { Route } from '../http/router.ts';
import { checkInteger, checkKeys } from '../options/check.ts';
import type { AdminContext, AdminHandler, AdminRequest } from './admin-context.ts';
import { AdminProblem } from './admin-problem.ts';

const describe = ({ clock, vendorClock }: AdminContext): object => ({
  now: new Date(clock.now()).toISOString(),
  skewMs: vendorClock.skewMs,
  isMovable: isMovable(clock),
});

function movable({ clock }: AdminContext): MovableClock {
  if (isMovable(clock)) return clock;
  throw new AdminProblem({
    status: 409,
    code: 'CLOCK_NOT_MOVABLE',
    message: 'This simulator goes by the real time. Start it with createTestClock() or createScaledClock().',
  });
}

async function setClock({ body, context }: AdminRequest): Promise<object> {
  checkKeys(body, ['now', 'skewMs']);
  const { now, skewMs } = body;
  const nowMs = now === undefined ? null : readInstant('now', now);
  if (skewMs !== undefined) context.setClockSkew(skewMs);
  if (nowMs !== null) await movable(context).moveTo(nowMs);
  return describe(context);
}

async function advanceClock({ body, context }: AdminRequest): Promise<object> {
  checkKeys(body, ['durationMs']);
  const { durationMs } = body;
  checkInteger('durationMs', durationMs, 0);
  await movable(context).advance(durationMs);
  return describe(context);
}

export const CLOCK_ROUTES: readonly Route<AdminHandler>[] = [
  {
    operationId: 'getClock',
    method: 'GET',
    path: '/_simulator/clock',
    handler: ({ context }) => describe(context),
  },
  { operationId: 'setClock', method: 'PUT', path: '/_simulator/clock', handler: setClock },
  {
    operationId: 'advanceClock',
    method: 'POST',
    path: '/_simulator/clock/advance',
    handler: advanceClock,
  },
];
