import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** A Redis of our own, which keeps nothing on disk. With a port, such as that of one that was stopped, it takes that. */
export async function startRedis(program: string, folder: string, port?: number): Promise<RunningServer> {
  const ownPort = port ?? (await freePort());
  return startServer({
    program,
    arguments: ['--port', String(ownPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    port: ownPort,
    folder,
    logFile: join(folder, 'redis.log'),
    user: null,
    stopSignal: 'SIGTERM',
    isReady,
  });
}

/** Whether it answers a ping: while it loads, it refuses with words of its own. */
function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('error', () => resolve(false));
    socket.once('data', (answer) => {
      resolve(answer.toString() === '+PONG\r\n');
      socket.destroy();
    });
  });
}
