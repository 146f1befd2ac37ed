// For `fork`: a process of its own, so that what a server does is not counted as the client's. Its parent sends the
// body to answer every request with, and is told the port.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [body]: string[] = await once(process, 'message');
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.setHeader('content-type', 'application/json').end(body));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
