import { expect, it } from 'vitest';
import { readHeader } from './read-header.ts';
import type { WebhookHeaders } from './webhook-options.ts';

const names = ['webhook-id', 'svix-id'];

it.each<[WebhookHeaders, string]>([
  [new Headers({ 'Webhook-Id': 'msg_1' }), 'msg_1'],
  [new Headers({ 'svix-id': 'msg_1' }), 'msg_1'],
  [new Headers({ 'svix-id': 'msg_2', 'webhook-id': 'msg_1' }), 'msg_1'],
  [{ get: (name) => (name === 'webhook-id' ? 'msg_1' : null) }, 'msg_1'],
  [{ 'webhook-id': 'msg_1' }, 'msg_1'],
  [{ 'Webhook-Id': 'msg_1' }, 'msg_1'],
  [{ 'WEBHOOK-ID': 'msg_1' }, 'msg_1'],
  [{ 'Svix-Id': 'msg_1', 'webhook-id': undefined }, 'msg_1'],
  [{ 'Svix-Id': 'msg_1', 'webhook-id': '' }, 'msg_1'],
  [{ 'Svix-Id': 'msg_1', 'webhook-id': [] }, 'msg_1'],
  [{ 'webhook-id': ['msg_1'] }, 'msg_1'],
  // Two values are none of them, as with a Headers object.
  [{ 'webhook-id': ['msg_1', 'msg_2'] }, 'msg_1, msg_2'],
  [{ 'webhook-id': 'msg_1', 'Webhook-Id': 'msg_2' }, 'msg_1, msg_2'],
  [new Headers(), ''],
  [{}, ''],
  [{ 'webhook-ids': 'msg_1', get: 'msg_1', 'x-webhook-id': 'msg_1' }, ''],
  [Object.create({ 'webhook-id': 'msg_1' }), ''],
])('%o has %j', (headers, value) => {
  expect(readHeader(headers, names)).toBe(value);
});
