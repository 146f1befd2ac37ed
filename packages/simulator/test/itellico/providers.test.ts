import { describe, expect, it } from 'vitest';
import { startItellico } from '../started.ts';

describe('itellico: provider catalogs', () => {
  it('list the models that an agent takes, as a bare array', async () => {
    const { json } = await (await startItellico()).send('GET', '/providers/models');
    expect(json.map(({ provider }) => provider?.code)).toEqual(['openai', 'azure_openai', 'anthropic']);
    expect(json[1]?.models?.map(({ id }) => id)).toContain('gpt-4o-2024-11-20');
    expect(json.flatMap(({ models }) => models?.filter(({ recommended }) => recommended) ?? [])).not.toEqual(
      [],
    );
  });

  it('list the transcribers with their languages', async () => {
    const { json } = await (await startItellico()).send('GET', '/providers/transcribers');
    expect(json.map(({ provider }) => provider?.code)).toEqual(['azure', 'deepgram']);
    const [azure, deepgram] = [json[0]?.models?.[0], json[1]?.models?.[0]];
    expect([azure?.supported_languages?.length, deepgram?.supported_languages?.length]).toEqual([143, 56]);
    expect(azure?.supported_languages).toContainEqual({ code: 'de-AT', name: 'Austrian German' });
    expect(deepgram?.supported_languages).toContainEqual({ code: 'multi', name: 'Several languages' });
  });

  it.each([
    ['provider=azure', 10],
    ['provider=cartesia&limit=3', 3],
    ['provider=elevenlabs&gender=male', 3],
    ['provider=elevenlabs&language=DE-de', 2],
    ['provider=elevenlabs&search=gret&refresh=1', 1],
    ['provider=elevenlabs&search=nobody', 0],
  ])('list the voices of %s', async (query, count) => {
    const { status, json } = await (await startItellico()).send('GET', `/providers/voices?${query}`);
    expect([status, json.voices?.length]).toEqual([200, count]);
  });

  it.each([
    ['', 'query.provider', 'missing'],
    ['provider=openai', 'query.provider', 'enum'],
    ['provider=azure&gender=x', 'query.gender', 'enum'],
    ['provider=azure&limit=all', 'query.limit', 'int_parsing'],
  ])('refuse voices of %j', async (query, field, type) => {
    const { status, json } = await (await startItellico()).send('GET', `/providers/voices?${query}`);
    expect([status, json.errors]).toMatchObject([422, [{ field, type }]]);
  });
});
