import { createServer } from 'node:net';

/** Whether nobody listens at `port` of `host`. Rejects when this machine cannot listen there at all. */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((answer, fail) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') answer(false);
      else fail(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });
}

/** A port of 127.0.0.1 that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((answer, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? answer(address.port) : fail(new Error('no port'))));
    });
  });
}
