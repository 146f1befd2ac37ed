// The packages are installed beside a copy of this file; hence it declares none of its imports.

// What the packages promise to do on every runtime, done over real HTTP. This module knows no runtime: it has what
// browsers, workers and servers have in common. The server that it talks to is support/runtimes/api-server.ts; the
// first part of a path there says how the API shall behave, and /seen tells what arrived.
import { ApiError, createAlloClient, paginate } from '@callweave/allo-client';
import {
  readAlloWebhook,
  verifyAlloWebhook,
  WebhookVerificationError,
} from '@callweave/allo-client/webhooks';
import {
  alloSource,
  fromVcon,
  itellicoSource,
  normalizeAlloItem,
  toPlainText,
  toVcon,
  toWebVtt,
  validateVcon,
} from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import { AuthenticationError } from '@callweave/transport';

const searchPath = '/v2/api/conversations/items/search';
const batchPath = '/v2/api/conversations/items/batch';

/** Every check by its name; it throws what is wrong. */
const checks = {
  'gets an object': async ({ allo, seen }) => {
    const { data, response } = await allo('compressed').GET('/v2/api/me');
    equal(response.status, 200);
    equal(data.data.team.name, 'Zoë & 東京 ☎️');
    const [request] = await seen('compressed');
    equal(request.keyIsRight, true);
    equal(request.accept, 'application/json');
  },

  'posts JSON': async ({ allo, seen }) => {
    const body = { ids: ['cll-demo0001', 'cll-Zoë-東京'], extend: 'transcript' };
    const { data } = await allo('plain').POST(batchPath, { body });
    equal(
      data.data.map(({ id }) => id),
      body.ids,
    );
    const [request] = await seen('plain');
    equal(request.method, 'POST');
    equal(request.contentType, 'application/json');
    equal(JSON.parse(request.body), body);
  },

  'waits out a 429': async ({ allo, seen }) => {
    const { data } = await allo('limited').GET('/v2/api/me');
    equal(data.data.team.name, 'Zoë & 東京 ☎️');
    const requests = await seen('limited');
    equal(requests.length, 2);
    const waitedMs = requests[1].at - requests[0].at;
    // Retry-After is two seconds. Timers may be early by a millisecond or two, requests take a while.
    ok(waitedMs > 1_980 && waitedMs < 10_000, `${waitedMs} ms lay between the two requests`);
  },

  'throws an error of a class and without the key': async ({ allo, apiKey }) => {
    const error = await rejectionOf(allo('refusing').GET('/v2/api/me'));
    ok(AuthenticationError.isInstance(error), `${error} is no AuthenticationError`);
    ok(ApiError.isInstance(error) && error instanceof Error, `${error} is no ApiError`);
    const { kind, status, code, requestId, name } = error;
    equal([kind, status, code, requestId], ['authentication', 401, 'API_KEY_INVALID', 'req-demo0001']);
    equal(name, 'AuthenticationError');
    const texts = [error.message, String(error.stack), JSON.stringify(error), String(error.cause)];
    equal(
      texts.filter((text) => text.includes(apiKey)),
      [],
    );
  },

  'aborts while a body stalls': async ({ allo, seen, isLeft }) => {
    const controller = new AbortController();
    const reason = new Error('The caller has lost patience.');
    const call = rejectionOf(allo('stalling').GET('/v2/api/me', { signal: controller.signal }));
    await until('the request arrives', async () => (await seen('stalling')).length === 1);
    // The headers and a part of the body are on their way.
    await delay(150);
    controller.abort(reason);
    equal((await call) === reason, true);
    await until('the connection is closed', () => isLeft('stalling'));
  },

  'ends an attempt that takes too long': async ({ allo, isLeft }) => {
    const startedAt = Date.now();
    const init = { attemptTimeoutMs: 500 };
    const error = await rejectionOf(allo('silent', { retry: { attempts: 1 } }).GET('/v2/api/me', init));
    const tookMs = Date.now() - startedAt;
    ok(ApiError.isInstance(error), `${error} is no ApiError`);
    equal([error.kind, error.status, error.attempts], ['timeout', null, 1]);
    ok(tookMs > 480 && tookMs < 5_000, `it took ${tookMs} ms`);
    await until('the connection is closed', () => isLeft('silent'));
  },

  'reports an answer that breaks off': async ({ allo }) => {
    const error = await rejectionOf(allo('breaking', { retry: { attempts: 1 } }).GET('/v2/api/me'));
    ok(ApiError.isInstance(error), `${error} is no ApiError`);
    equal([error.kind, error.retryable], ['connection', true]);
  },

  'does not follow a redirect': async ({ allo, seen }) => {
    const error = await rejectionOf(allo('redirecting').GET('/v2/api/me'));
    ok(ApiError.isInstance(error), `${error} is no ApiError`);
    equal(error.kind, 'redirect');
    equal(await seen('elsewhere'), []);
  },

  'refuses a compressed answer that is too long': async ({ allo }) => {
    const error = await rejectionOf(allo('long', { maxResponseBytes: 10_000 }).GET('/v2/api/me'));
    ok(ApiError.isInstance(error), `${error} is no ApiError`);
    equal(error.kind, 'parse');
  },

  'reads three pages': async ({ allo, seen }) => {
    const ids = [];
    for await (const { id } of paginate(allo('paged'), 'POST', searchPath, { body: { type: 'CALL' } })) {
      ids.push(id);
    }
    equal([ids.length, ids[0], ids[249]], [250, 'cll-000', 'cll-249']);
    equal(new Set(ids).size, 250);
    equal(
      (await seen('paged')).map(({ body }) => JSON.parse(body).page),
      [1, 2, 3],
    );
  },

  'downloads a recording as a stream': async ({ allo, baseUrl, seen }) => {
    const response = await allo('recorded').download(`${baseUrl}/recorded/v1/assets/demo0001.mp3`);
    let bytes = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
    }
    equal(bytes, 300_000);
    const [request] = await seen('recorded');
    equal(request.keyIsRight, true);
  },

  'verifies a webhook of Allo': async () => {
    const secrets = 'whsec_Y2FsbHdlYXZlLXNtb2tlLXRlc3Qtc2VjcmV0LTAwMDE=';
    const body = `{"topic":"call.completed","timestamp":"2026-04-21T09:02:10Z","data":{"id":"cll_demo0001","one_sentence_summary":"Zoë wants an earlier appointment ☎️."}}`;
    const headers = {
      'webhook-id': 'msg_demo0001',
      'webhook-timestamp': '1776762220',
      'webhook-signature': 'v1,hIz21Pg+fJ1TNkGuoZ/VNi3mcDvdMd5DUkdd5frRLAk=',
    };
    const now = () => 1_776_762_230_000;
    const request = new Request('https://example.com/allo', { method: 'POST', headers, body });
    const event = await readAlloWebhook(request, { secrets, now });
    equal([event.type, event.deliveryId], ['call.completed', 'msg_demo0001']);
    equal(event.data.one_sentence_summary, 'Zoë wants an earlier appointment ☎️.');

    const changed = { body: body.replace('Zoë', 'Zoe'), headers, secrets, now };
    const error = await rejectionOf(verifyAlloWebhook(changed));
    ok(WebhookVerificationError.isInstance(error), `${error} is no WebhookVerificationError`);
    equal(error.reason, 'no_match');
  },

  'verifies a webhook of itellico': async () => {
    const delivery = {
      body: `{"event_id":"evt-demo0001","event_type":"conversation.ended","created":"2026-04-21T09:03:40Z","data":{"conversation_uuid":"5f0c8a52-6f0e-4a3e-9c07-2f6f3c1d7b10","status":"completed"}}`,
      headers: new Headers({
        'X-Webhook-Timestamp': '1776762220',
        'X-Webhook-Signature-256': '925f2f89ffe48309159635103e168a1cc3d2eb928cd54d0d0d9264be5ab25453',
      }),
      secrets: 'callweave-smoke-test-secret-0002',
      now: () => 1_776_762_230_000,
    };
    const event = await verifyItellicoWebhook(delivery);
    equal([event.type, event.data.status], ['conversation.ended', 'completed']);

    const error = await rejectionOf(verifyItellicoWebhook({ ...delivery, secrets: 'another-secret' }));
    ok(WebhookVerificationError.isInstance(error), `${error} is no WebhookVerificationError`);
    equal(error.reason, 'no_match');
  },

  'makes a conversation of an item': async ({ allo }) => {
    const { data } = await allo('items').POST(batchPath, { body: { ids: ['cll-demo0001'] } });
    const conversation = normalizeAlloItem(data.data[0], { transcriptRequested: true });
    const { id, channel, startedAt, endedAt, durationSeconds, participants, turns } = conversation;
    equal([id, channel, durationSeconds], ['allo:cll-demo0001', 'voice', 184]);
    equal([startedAt, endedAt], ['2026-04-21T09:00:00.000Z', '2026-04-21T09:03:04.000Z']);
    equal(
      participants.map(({ role, phoneE164 }) => [role, phoneE164]),
      [
        ['customer', '+14155550123'],
        ['agent', '+14155550100'],
      ],
    );
    equal(
      turns.map(({ startOffsetMs }) => startOffsetMs),
      [2_000, 6_000],
    );
    ok(toPlainText(conversation).includes('Grüße aus 東京'), toPlainText(conversation));
  },

  // Workers and pages forbid code that is made of text, as many validators make it.
  'writes, checks and reads a vCon and subtitles': async ({ allo }) => {
    const { data } = await allo('items').POST(batchPath, { body: { ids: ['cll-demo0001'] } });
    const conversation = normalizeAlloItem(data.data[0], { transcriptRequested: true });
    const vcon = toVcon(conversation, { domainName: 'calls.example.com' });
    equal(vcon.uuid, '019daf44-9280-81d4-a97c-0726e888ce32');
    equal(validateVcon(vcon).violations, []);
    equal(
      validateVcon({ ...vcon, parties: [] }).violations.map(({ rule, path }) => `${rule} ${path}`)[0],
      'party-index /dialog/0/parties/0',
    );
    equal(fromVcon(vcon).turns, conversation.turns);
    ok(
      toWebVtt(conversation).startsWith('WEBVTT\n\n00:00:02.000 --> 00:00:06.000\n<v '),
      toWebVtt(conversation),
    );
  },

  'coalesces getMany into one batch': async ({ allo, seen }) => {
    const source = alloSource(allo('coalesced'));
    const answers = await Promise.all([
      source.getMany(['cll-1', 'cll-2']),
      source.getMany(['cll-2', 'cll-missing']),
      source.getMany(['cll-3']),
    ]);
    equal(
      answers.map(({ conversations }) => conversations.map(({ providerId }) => providerId)),
      [['cll-1', 'cll-2'], ['cll-2'], ['cll-3']],
    );
    equal(
      answers.map(({ missingIds }) => missingIds),
      [[], ['cll-missing'], []],
    );
    equal(
      (await seen('coalesced')).map(({ body }) => JSON.parse(body).ids),
      [['cll-1', 'cll-2', 'cll-missing', 'cll-3']],
    );
  },

  'lists the conversations of itellico': async ({ baseUrl, apiKey, seen }) => {
    const itellico = createItellicoClient({ apiKey, baseUrl: `${baseUrl}/itellico` });
    const conversations = [];
    for await (const conversation of itellicoSource(itellico).list()) conversations.push(conversation);
    equal(conversations.length, 120);
    const [{ provider, startedAt, turns }] = conversations;
    equal([provider, startedAt], ['itellico', '2026-04-21T14:30:00.000Z']);
    equal(turns[0].text, 'How can I help you?');
    const requests = await seen('itellico');
    equal(
      requests.map(({ path }) => /offset=(\d+)/.exec(path)?.[1] ?? null),
      [null, '0', '100'],
    );
    ok(requests.every(({ keyIsRight }) => keyIsRight));
  },
};

/** Makes every check, one after the other, and tells which passed and what was wrong with the others. */
export async function smoke({ baseUrl, apiKey }) {
  const seen = async (behaviour) => (await fetch(`${baseUrl}/seen/${behaviour}`)).json();
  const world = {
    baseUrl,
    apiKey,
    seen,
    allo: (behaviour, options) =>
      createAlloClient({ apiKey, baseUrl: `${baseUrl}/${behaviour}`, ...options }),
    /** Whether the server sees that nobody listens to its unfinished answer any more. */
    isLeft: async (behaviour) => {
      const requests = await seen(behaviour);
      return requests.length > 0 && requests.every((request) => request.isLeft);
    },
  };
  const passed = [];
  const failed = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await within(20_000, check(world));
      passed.push(name);
    } catch (error) {
      failed.push({ name, reason: String(error?.stack ?? error) });
    }
  }
  return { passed, failed };
}

function delay(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function until(what, isSo) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await isSo()) return;
    await delay(100);
  }
  throw new Error(`Waited in vain until ${what}.`);
}

async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It was not done after ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function rejectionOf(promise) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a rejection; got ${JSON.stringify(value).slice(0, 200)}.`);
}

function ok(value, message = 'Expected something true.') {
  if (!value) throw new Error(message);
}

function equal(got, expected) {
  const [gotText, expectedText] = [JSON.stringify(got), JSON.stringify(expected)];
  if (gotText !== expectedText) throw new Error(`Expected ${expectedText}; got ${gotText}.`);
}
