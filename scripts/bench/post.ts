import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** Posts JSON on a kept connection and reads the whole answer. Rejects what is not a success. */
export function post(port: number, path: string, headers: Record<string, string>, body: unknown): Promise<string> {
  const content = JSON.stringify(body);
  const length = String(Buffer.byteLength(content));
  const sent = { ...headers, 'content-type': 'application/json', 'content-length': length };
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers: sent }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('end', () => (incoming.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    outgoing.on('error', reject);
    outgoing.end(content);
  });
}
