// For browsers, bundled: makes the checks when the page is loaded, and hands the report to where the page came from.
import { smoke } from './smoke.mjs';

const { baseUrl, apiKey } = Object.fromEntries(new URLSearchParams(location.search));
const report = await smoke({ baseUrl, apiKey });
await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
