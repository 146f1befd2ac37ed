import type { OutsideAnswer, OutsideService } from './outside-world.mts';

const json = (body: unknown): OutsideAnswer => ({ type: 'application/json', body: JSON.stringify(body) });

/** https://docs.slack.dev/reference/methods/chat.postMessage */
export const slack: OutsideService = ({ body }) => {
  const { channel, text } = JSON.parse(body.toString());
  return json({ ok: true, channel, ts: '1795305600.000100', message: { text } });
};

/** A spreadsheet with one empty sheet: https://developers.google.com/workspace/sheets/api/reference/rest */
export const googleSheets: OutsideService = ({ path }) => {
  if (path.includes('/values/')) return json({});
  return json({ sheets: [{ properties: { sheetId: 0, title: 'Calls', index: 0 } }] });
};

/** Any bucket takes any file: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const s3: OutsideService = ({ method }) =>
  method === 'PUT'
    ? { type: 'application/xml', body: '' }
    : {
        type: 'application/xml',
        body: '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-central-1</LocationConstraint>',
      };

/**
 * A model that reads with the tool it is given, and then answers with how much it has read:
 * https://platform.openai.com/docs/api-reference/chat
 */
export const model: OutsideService = ({ body }) => {
  const { messages, tools } = JSON.parse(body.toString());
  const read = messages.findLast(({ role }: { role: string }) => role === 'tool');
  const call = { name: tools?.[0]?.function.name, arguments: '{}' };
  const message = read
    ? { role: 'assistant', content: `I have read ${read.content.length} characters.` }
    : { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: call }] };
  return json({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_305_600,
    model: 'gpt-5-mini',
    choices: [{ index: 0, finish_reason: read ? 'stop' : 'tool_calls', message }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
};

/** Allo's host of recordings. */
export const recording = Buffer.from('ID3 a recording');
export const recordings: OutsideService = () => ({ type: 'audio/mpeg', body: recording });
