import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cleanEnvironment } from '../clean-environment.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { startProcess, whileRunning } from './running-process.ts';
import { longestRunMs, parseReport, type Runtime } from './runtime.ts';

// What the page logs, such as a module that does not load, goes to standard error.
const flags = [...chromiumFlags, '--enable-logging=stderr'];

/** A page of another origin than the API's; it needs nobody to drive it, since it sends the report by itself. */
export const chromiumRuntime: Runtime = {
  name: 'chromium',
  run: async ({ project, baseUrl, apiKey }) => {
    const chromium = await findChromium();
    const reports = new EventEmitter();
    const reported = once(reports, 'report') as Promise<[string]>;
    const page = await listenOnLoopback(
      createServer(async (request, response) => {
        if (request.url === '/report') reports.emit('report', await text(request));
        const { type, body } = pageFile(project, request.url ?? '');
        response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body);
      }),
    );
    await using _page = page;
    using profile = temporaryDirectory();
    const url = `${page.url}/?${new URLSearchParams({ baseUrl, apiKey })}`;
    await using browser = startProcess(chromium, [...flags, `--user-data-dir=${profile.path}`, url], {
      cwd: profile.path,
      env: { ...cleanEnvironment(), HOME: profile.path },
    });
    const [report] = await whileRunning('Chromium', browser, longestRunMs, reported);
    return parseReport(report);
  },
};

function pageFile(project: string, url: string): { type: string; body: string | null } {
  if (url.startsWith('/?')) {
    const body = '<!doctype html><title>Callweave</title><script type="module" src="/page.js"></script>\n';
    return { type: 'text/html; charset=utf-8', body };
  }
  if (url === '/page.js') {
    return { type: 'text/javascript; charset=utf-8', body: readFileSync(join(project, 'page.js'), 'utf8') };
  }
  return { type: 'text/plain', body: null };
}
