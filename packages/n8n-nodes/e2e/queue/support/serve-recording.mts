import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingServer {
  readonly url: string;
  readonly apiKey: string;
  close(): Promise<void>;
}

/** One recording, for who has the key. The simulator has no sound. */
export async function serveRecording(recording: Buffer): Promise<RecordingServer> {
  const apiKey = 'a-key-of-tests';
  const server = createServer(({ headers }, response) => {
    if (headers.authorization !== `Api-Key ${apiKey}`) return void response.writeHead(401).end();
    response.writeHead(200, { 'Content-Type': 'audio/mpeg' }).end(recording);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
