import type { Server } from 'node:http';

/**
 * Begins to listen, and tells the port: the one that was free, where 0 was asked for.
 * @throws {Error} for a port that is taken or may not be used, naming the flag to choose another with.
 */
export function listenAt(
  server: Server,
  { port, host, flag }: { readonly port: number; readonly host: string; readonly flag: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(describeListenError(error, port, flag)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** What to do about a port that can't be had. */
export function describeListenError(error: unknown, port: number, flag: string): unknown {
  const code = error instanceof Error ? Reflect.get(error, 'code') : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const reason = code === 'EADDRINUSE' ? 'is taken' : 'may not be used';
  return new Error(`Port ${port} ${reason}. Choose another with ${flag}, or 0 for a free one.`, {
    cause: error,
  });
}
