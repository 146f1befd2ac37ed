import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';
import type { ConfigFile } from './config-file.ts';
import { parseConfig } from './parse-config.ts';

/**
 * Reads a config file.
 *
 * @returns null when there is none.
 * @throws {UsageError} for one that can't be read or used, with everything that is wrong and nothing secret.
 */
export async function readConfigFile(path: string): Promise<ConfigFile | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  const { config, problems } = parseConfig(parseJson(text, path));
  if (config !== null) return config;
  throw new UsageError(`${path} can't be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    throw new UsageError(`${path} can't be read (${code ?? error}).`);
  }
}

/** The parser's own message quotes the text, in which a secret may stand; only its place is told. */
function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const before = text.slice(0, position === undefined ? 0 : Number(position));
    const where = position === undefined ? '' : `, line ${before.split('\n').length}`;
    throw new UsageError(`${path} is not valid JSON${where}. Comments and trailing commas are not allowed.`);
  }
}
