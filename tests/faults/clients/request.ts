import { type Agent, request as httpRequest } from 'node:http';

export type Asked = {
  port: number;
  method: string;
  path: string;
  token: string;
  key?: string | undefined;
  body?: unknown;
};

/** A whole answer of the API, as it came. */
export type Answer = { status: number; text: string };

/** Sends one request; rejects when no whole answer comes in time, and then nobody knows what became of it. */
export function send(agent: Agent, asked: Asked, timeoutMs = 3_000): Promise<Answer> {
  const { port, method, path, token, key, body } = asked;
  const content = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(content === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ agent, host: '127.0.0.1', port, method, path, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
      incoming.on('close', () => reject(new Error('the connection closed before the answer was whole')));
    });
    const timer = setTimeout(() => outgoing.destroy(new Error('no answer in time')), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end(content);
  });
}
