import { once } from 'node:events';
import { cleanEnvironment } from '../clean-environment.ts';
import { binaryOf } from './installed-runtimes.ts';
import { startProcess, whileRunning } from './running-process.ts';
import { longestRunMs, parseReport, type Runtime } from './runtime.ts';

export const workerdRuntime: Runtime = {
  name: 'workerd',
  run: async ({ project, baseUrl, apiKey }) => {
    const args = ['serve', 'workerd.capnp', '--control-fd=3'];
    await using process = startProcess(binaryOf('workerd'), args, { cwd: project, env: cleanEnvironment() });
    const askForReport = async (): Promise<string> => {
      const [word] = (await once(process.control, 'data')) as [Buffer];
      const { port } = JSON.parse(word.toString('utf8')) as { port: number };
      const body = JSON.stringify({ baseUrl, apiKey });
      const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body });
      return await response.text();
    };
    return parseReport(await whileRunning('workerd', process, longestRunMs, askForReport()));
  },
};
