import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it } from 'vitest';
import { fakeClock, ITELLICO_ROOT, startItellico } from '../started.ts';

const noPace = { requestsPerSecond: { read: null, write: null } };
const path = { account_id: ITELLICO_ROOT };

async function start(options: Parameters<typeof startItellico>[0] = {}) {
  const { simulator } = await startItellico(options);
  const client = createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
  return { client, simulator };
}

describe('a typed client of itellico', () => {
  it('sets an agent up, puts it on a line, and has it call somebody', async () => {
    const clock = fakeClock(Date.UTC(2026, 10, 2, 12));
    const { client } = await start({ clock, callAnswer: 'human', answerDelayMs: 5_000 });
    const { data: agent } = await client.POST('/v1/accounts/{account_id}/agents', {
      params: { path },
      body: {
        name: 'Night desk',
        model: { provider: 'azure_openai', model: 'gpt-5-mini' },
        transcriber: { provider: 'deepgram', model: 'nova-3:general', language: 'multi' },
        voice: { provider: 'elevenlabs', voice_id: 'pMsXgVXv3BLzUgSXRplE' },
      },
    });
    const { data: trunk } = await client.POST('/v1/accounts/{account_id}/sip-trunks', {
      params: { path },
      body: { name: 'Carrier', allowed_ips: ['192.0.2.0/24'] },
    });
    const { data: line } = await client.POST('/v1/accounts/{account_id}/phone-numbers', {
      params: { path },
      body: { sip_trunk_id: trunk.id, number: '+12125550188', name: 'Night', inbound_agent_id: agent.id },
    });
    expect(line).toMatchObject({
      friendly_name: 'Night',
      inbound_agent: { name: 'Night desk' },
      sip_trunk: { name: 'Carrier' },
    });
    const { data: call } = await client.POST('/v1/accounts/{account_id}/calls', {
      params: { path },
      body: { type: 'phone', agent_id: agent.id, from_number: '+12125550188', to_number: '+12025550123' },
    });
    await clock.advance(3_600_000);
    const { data: held } = await client.GET('/v1/accounts/{account_id}/calls/{call_id}', {
      params: { path: { ...path, call_id: call.id } },
    });
    expect(held).toMatchObject({ status: 'completed', agent_name: 'Night desk', answer_status: 'human' });
    const { data: found } = await client.GET('/v1/accounts/{account_id}/conversations', {
      params: { path, query: { agent_id: agent.id } },
    });
    expect(found).toMatchObject({
      count: 1,
      items: [{ conversation_id: call.id, phone_number_id: line.id }],
    });
    await client.DELETE('/v1/accounts/{account_id}/agents/{agent_id}', {
      params: { path: { ...path, agent_id: agent.id } },
    });
    const { data: agents } = await client.GET('/v1/accounts/{account_id}/agents', {
      params: { path, query: { name: 'night' } },
    });
    expect(agents.count).toBe(0);
  });

  it.each([false, true])('reads what is wrong with a request; raw: %s', async (rawNinjaErrors) => {
    const { client } = await start({ rawNinjaErrors });
    const request = client.POST('/v1/accounts/{account_id}/calls', {
      params: { path },
      body: { type: 'phone', agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3', from_number: '+12125550142' },
    });
    await expect(request).rejects.toMatchObject({
      status: 422,
      fields: [{ field: 'body.to_number', message: 'to_number is required for phone calls' }],
    });
  });
});
