import type { Fault } from '@callweave/simulator';
import { UsageError } from '../usage-error.ts';

/**
 * A fault of the command line: a kind, a kind and its share, or JSON. Without a number of times it goes on. What it
 * says is checked by the simulator.
 */
export function parseFault(text: string): Fault {
  const fault = text.trimStart().startsWith('{') ? parseJson(text) : parseShortForm(text);
  return 'script' in fault ? fault : { times: Number.POSITIVE_INFINITY, ...fault };
}

function parseJson(text: string): Fault {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Expected --fault to be a kind, kind:share or JSON; got ${text} (${reason}).`);
  }
}

function parseShortForm(text: string): Fault {
  const [, kind, share] = /^([a-z-]+)(?::([\d.]+))?$/.exec(text) ?? [];
  if (kind !== undefined) return parseJson(JSON.stringify({ kind, ...(share && { rate: Number(share) }) }));
  throw new UsageError(
    `Expected --fault to be a kind, kind:share or JSON, such as reset:0.1; got ${JSON.stringify(text)}.`,
  );
}
