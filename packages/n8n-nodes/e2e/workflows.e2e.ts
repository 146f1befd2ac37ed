import { validateVcon } from '@callweave/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recording } from './support/workflows/services.mts';
import { type Stage, startStage } from './support/workflows/stage.mts';

/** As the note of a workflow tells the user to name it. */
const bucket = { Upload: { bucketName: 'calls' } };
const locator = (value: string) => ({ __rl: true, mode: 'id', value });

describe('the example workflows, in a real n8n with everything around it simulated', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });

  afterAll(() => stage?.close());

  it('tells Slack of a missed call, and of no other', async () => {
    const workflow = await stage.import('missed-call-to-slack', {
      'Tell Slack': { channelId: locator('C024BE91L') },
    });
    await stage.activate(workflow);
    const { allo } = stage;
    const [missed, answered] = [stage.callOfAllo('missed'), stage.callOfAllo('answered')];
    await allo.emit({ topic: 'call.completed', data: { id: answered.id } });
    await stage.finished(workflow, 1);
    await allo.emit({ topic: 'call.completed', data: { id: missed.id } });
    await stage.finished(workflow, 2);

    const requests = stage.outside.requestsTo('slack.com');
    expect(requests.map(({ method, path, authorization }) => [method, path, authorization])).toEqual([
      ['POST', '/api/chat.postMessage', 'Bearer xoxb-for-tests'],
    ]);
    expect(JSON.parse(String(requests[0]?.body))).toMatchObject({
      channel: 'C024BE91L',
      text: `Missed call from ${missed.contact_number} at ${missed.date.slice(11, 16)} (unanswered).`,
    });
    await stage.deactivate(workflow);
  });

  it('puts the recording of a call into S3', async () => {
    const workflow = await stage.import('recordings-to-s3', bucket);
    await stage.activate(workflow);
    const [missed, recorded] = [stage.callOfAllo('missed'), stage.callOfAllo('recorded')];
    await stage.allo.emit({ topic: 'call.completed', data: { id: missed.id } });
    await stage.allo.emit({ topic: 'call.completed', data: { id: recorded.id } });
    await stage.finished(workflow, 2);

    expect(stage.uploads()).toEqual([
      [`/calls/recordings/${recorded.date.slice(0, 7)}/${recorded.id}.mp3`, recording],
    ]);
    expect(stage.outside.requestsTo('api.withallo.com').map(({ path }) => path)).toEqual([
      new URL(String(recorded.recording_url)).pathname,
    ]);
    await stage.deactivate(workflow);
  });

  it("archives yesterday's conversations of both systems as vCons", async () => {
    const workflow = await stage.import('vcon-archive', bucket);
    const before = stage.uploads().length;
    await stage.run(workflow, 'Every Night');
    await stage.finished(workflow, 1);

    const uploads = stage.uploads().slice(before);
    const vcons = uploads.map(([, body]) => JSON.parse(body.toString()));
    expect(vcons.flatMap((vcon) => validateVcon(vcon).violations)).toEqual([]);
    expect(uploads.map(([path]) => path).toSorted()).toEqual(
      stage
        .yesterday()
        .map((id) => `/calls/vcons/${id.replace(':', '-')}.vcon.json`)
        .toSorted(),
    );
    expect(new Set(uploads.map(([path]) => path.split('/')[3]?.split('-')[0]))).toEqual(
      new Set(['allo', 'itellico']),
    );
  });

  it("lets an AI agent read yesterday's calls and answer", async () => {
    const workflow = await stage.import('ask-about-yesterdays-calls', { Chat: { public: true } });
    await stage.activate(workflow);
    const { output } = await stage.chat(workflow, 'Who is waiting for a call back?');

    const asked = stage.outside.requestsTo('127.0.0.1').filter(({ path }) => path === '/v1/chat/completions');
    const [first, second, ...others] = asked.map(({ body }) => JSON.parse(body.toString()));
    expect(others).toEqual([]);
    expect(first.messages.map(({ role }: { role: string }) => role)).toEqual(['developer', 'user']);
    expect(first.messages[1].content).toBe('Who is waiting for a call back?');
    expect(first.tools.map(({ function: { name } }: { function: { name: string } }) => name)).toEqual([
      'Yesterday_s_Calls',
    ]);
    const read = second.messages.at(-1);
    expect(read.role).toBe('tool');
    for (const id of stage.yesterday().slice(0, 50)) expect(read.content).toContain(id);
    expect(output).toBe(`I have read ${read.content.length} characters.`);
    await stage.deactivate(workflow);
  });

  it('appends a row for, and texts, whom an AI agent has talked to', async () => {
    const sheet = await stage.import('calls-to-google-sheets', {
      'Append Row': { documentId: locator('sheet-of-calls'), sheetName: locator('0') },
    });
    const sms = await stage.import('follow-up-sms', {
      'Send SMS': { sendFrom: 'number', from: locator('+14155550100') },
    });
    stage.itellico.clearRequests();
    await stage.activate(sheet);
    await stage.activate(sms);
    const call = await stage.callOfItellico('+14155550142');

    await stage.finished(sheet, 1);
    await stage.finished(sms, 1);
    const writes = stage.outside.requestsTo('sheets.googleapis.com').filter(({ method }) => method !== 'GET');
    expect(new Set(writes.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer google-token-for-tests']),
    );
    const [header, ...rows] = writes.flatMap(({ body }) => JSON.parse(body.toString()).values);
    expect(header).toEqual([
      'ID',
      'Started',
      'Direction',
      'Customer',
      'Agent',
      'Outcome',
      'Minutes',
      'Summary',
    ]);
    // The text message is a conversation too: it has a row of its own where the other workflow was first.
    expect(rows.filter(([id]) => id.startsWith('itellico:'))).toEqual([
      [
        `itellico:${call}`,
        expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        'outbound',
        '+14155550142',
        'Reception',
        'answered',
        expect.stringMatching(/^\d+\.\d$/),
        '',
      ],
    ]);
    expect(stage.textsSent()).toEqual([
      {
        from: '+14155550100',
        to: '+14155550142',
        message: 'Thank you for talking to us. Reply to this message if anything is still open.',
      },
    ]);
    await stage.deactivate(sheet);
    await stage.deactivate(sms);
  });
});
