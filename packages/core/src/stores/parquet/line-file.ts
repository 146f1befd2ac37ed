import { open } from 'node:fs/promises';
import { toQueryableJson } from '../shared/queryable-json.ts';

/** A file of JSON lines that is written while it is made. */
export interface LineFile {
  readonly path: string;
  /** How many rows were added. */
  readonly count: number;
  add(row: object): Promise<void>;
  close(): Promise<void>;
}

/** What is held in memory, in UTF-16 code units. */
const mostHeld = 1024 ** 2;

export async function createLineFile(path: string): Promise<LineFile> {
  const file = await open(path, 'wx');
  let held = '';
  let count = 0;
  const flush = async (): Promise<void> => {
    await file.write(held);
    held = '';
  };
  return {
    path,
    get count() {
      return count;
    },
    add: async (row) => {
      held += `${toQueryableJson(JSON.stringify(row))}\n`;
      count += 1;
      if (held.length >= mostHeld) await flush();
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
