// For runtimes with a command line: `<runtime> command.mjs <base URL> <API key>`. It does not exit by itself: what the
// packages leave running would keep it, and the test would see that.
import process from 'node:process';
import { smoke } from './smoke.mjs';

const [baseUrl, apiKey] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await smoke({ baseUrl, apiKey }))}\n`);
