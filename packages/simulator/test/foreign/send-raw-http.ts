import { connect } from 'node:net';
import type { SampleAnswer, SendSample } from './sample-request.ts';

function readAnswer(text: string): SampleAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...headers] = text.slice(0, end).split('\r\n');
  const contentType = headers.find((header) => /^content-type:/i.test(header));
  return {
    status: Number(statusLine.split(' ')[1]),
    contentType: contentType?.replace(/^[^:]+: */, '') ?? null,
    body: text.slice(end + 4),
  };
}

/** Writes the lines of HTTP by hand into a socket: no client at all. */
export const sendRawHttp: SendSample = (url, { method, path, headers, body = '' }) =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    const lines = [
      `${method} ${path} HTTP/1.1`,
      `Host: ${host}`,
      'Connection: close',
      ...headers,
      ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ];
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject).on('end', () => resolve(readAnswer(text)));
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
