import { describe, expect, it } from 'vitest';
import { matchRoute, type Route } from './router.ts';

const route = (operationId: string, method: string, path: string): Route<null> => ({
  operationId,
  method,
  path,
  handler: null,
});
const routes = [
  route('current', 'GET', '/accounts/current'),
  route('one', 'GET', '/accounts/{id}'),
  route('change', 'PATCH', '/accounts/{id}'),
  route('calls', 'GET', '/accounts/{id}/calls'),
];

describe('matchRoute', () => {
  it.each([
    ['GET', '/accounts/current', 'current', {}],
    ['GET', '/accounts/7', 'one', { id: '7' }],
    ['GET', '/accounts/%2B33%201', 'one', { id: '+33 1' }],
    ['GET', '/accounts/%zz', 'one', { id: '%zz' }],
    ['PATCH', '/accounts/current', 'change', { id: 'current' }],
    ['GET', '/accounts/7/calls', 'calls', { id: '7' }],
  ])('%s %s is %s', (method, path, operationId, parameters) => {
    expect(matchRoute(routes, method, path)).toMatchObject({
      kind: 'route',
      route: { operationId },
      parameters,
    });
  });

  it('tells a wrong method, and which are right', () => {
    expect(matchRoute(routes, 'DELETE', '/accounts/7')).toEqual({
      kind: 'wrong-method',
      allowed: ['GET', 'PATCH'],
    });
  });

  it.each(['/', '/accounts', '/accounts/', '/accounts/7/', '/accounts/7/calls/1', '//accounts/7'])(
    'knows nothing at %s',
    (path) => {
      expect(matchRoute(routes, 'GET', path)).toEqual({ kind: 'unknown-path' });
    },
  );
});
