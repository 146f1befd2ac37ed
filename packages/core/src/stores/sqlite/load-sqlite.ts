/** Node's own SQLite, which Node 20 does not have: there this entry loads, and says so when it is used. */
export function loadSqlite(): Promise<typeof import('node:sqlite')> {
  return import('node:sqlite').catch((cause: unknown) => {
    throw new Error(
      'Expected Node 22.13 or later for openSqliteStore, whose node:sqlite it uses; this one has none. Update Node, or keep the conversations in Postgres or NDJSON.',
      { cause },
    );
  });
}
