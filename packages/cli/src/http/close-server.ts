import type { Server } from 'node:http';
import type { Platform } from '@callweave/transport/platform';

/** Takes no more connections, lets the requests that came end, and cuts off those that take longer than the grace. */
export async function closeServer(
  server: Server,
  { sleep, graceMs }: Pick<Platform, 'sleep'> & { readonly graceMs: number },
): Promise<void> {
  const closed = new AbortController();
  const timeUp = sleep(graceMs, closed.signal).then(
    () => server.closeAllConnections(),
    () => {
      // Everything had ended before.
    },
  );
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  closed.abort();
  await timeUp;
}
