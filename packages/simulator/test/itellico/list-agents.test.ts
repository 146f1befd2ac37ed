import { describe, expect, it } from 'vitest';
import { startItellico } from '../started.ts';

const ACTIVE = ['Payment reminders', 'Lieferdienst', 'Réservations', 'Reception'];
const ALL = [...ACTIVE, 'Reception (old)'];

describe('itellico: list agents', () => {
  it.each([
    ['', ACTIVE],
    ['is_archived=false', ACTIVE],
    ['is_archived=true', ['Reception (old)']],
    ['include_archived=true', ALL],
    ['include_archived=false', ACTIVE],
    ['name=RECEP', ['Reception']],
    ['name=rés', ['Réservations']],
    ['tags=inbound', ['Lieferdienst', 'Réservations', 'Reception']],
    ['tags=inbound,pilot', ['Lieferdienst']],
    ['tags=inbound&tags=pilot', ['Lieferdienst']],
    ['tags=none', []],
    ['created_gt=2026-02-20T14:30:00Z', ['Payment reminders', 'Lieferdienst']],
    ['created_ge=2026-02-20T14:30:00Z', ['Payment reminders', 'Lieferdienst', 'Réservations']],
    ['created_lt=2026-02-20T14:30:00Z', ['Reception']],
    ['created_le=2026-02-20T15:30:00%2B01:00', ['Réservations', 'Reception']],
    ['modified_gt=2026-08-30T08:00:00Z', ['Lieferdienst']],
    ['modified_ge=2026-08-30T08:00:00Z', ['Payment reminders', 'Lieferdienst']],
    ['modified_lt=2026-07-02T10:15:30.250Z', ['Réservations']],
    ['modified_le=2026-07-02T10:15:30.250Z', ['Réservations', 'Reception']],
    ['ordering=name', ACTIVE],
  ])('%s', async (query, names) => {
    const { json, status } = await (await startItellico()).agents(query);
    expect(status).toBe(200);
    expect(json.items?.map(({ name }) => name)).toEqual(names);
    expect(json.count).toBe(names.length);
  });

  it('pages, counting all', async () => {
    const { json } = await (await startItellico()).agents('limit=2&offset=1');
    expect([json.count, json.items?.map(({ name }) => name)]).toEqual([4, ACTIVE.slice(1, 3)]);
  });

  it.each([
    ['limit=0', 'query.limit'],
    ['offset=-1', 'query.offset'],
    ['is_archived=maybe', 'query.is_archived'],
    ['created_gt=2026-01-01T00:00:00', 'query.created_gt'],
    ['modified_le=', 'query.modified_le'],
  ])('refuses %s', async (query, field) => {
    const { json, status } = await (await startItellico()).agents(query);
    expect([status, json.code, json.errors?.[0]?.field]).toEqual([422, 'validation_error', field]);
  });

  it('shows neither who is archived nor anything else that the API does not have', async () => {
    const { json } = await (await startItellico()).agents('limit=1');
    expect(Object.keys(json.items?.[0] ?? {})).not.toContain('isArchived');
  });
});
