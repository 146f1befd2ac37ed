import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SendSample } from './sample-request.ts';

const run = promisify(execFile);

/** Whether the command is on this machine. */
export const hasCurl = (): Promise<boolean> =>
  run('curl', ['--version']).then(
    () => true,
    () => false,
  );

/** The command as the vendors' pages print it. */
export const sendCurl: SendSample = async (url, { method, path, headers, body }) => {
  const { stdout } = await run('curl', [
    ...['--silent', '--show-error', '--max-time', '30', '--noproxy', '*'],
    ...['--write-out', '\n%{http_code} %{content_type}', '--request', method, '--url', url + path],
    ...headers.flatMap((header) => ['--header', header]),
    ...(body === undefined ? [] : ['--data', body]),
  ]);
  const end = stdout.lastIndexOf('\n');
  const [status, ...contentType] = stdout.slice(end + 1).split(' ');
  return { status: Number(status), contentType: contentType.join(' ') || null, body: stdout.slice(0, end) };
};
