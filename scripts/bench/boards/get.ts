import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

const agent = new Agent({ keepAlive: true });

/** Gets a page or its data as a browser does, packed; answers its size as it travelled and unpacked. */
export function get(port: number, path: string, headers: Record<string, string>) {
  const sent = { ...headers, 'accept-encoding': 'gzip' };
  return new Promise<{ wireBytes: number; bytes: number }>((resolve, reject) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, path, headers: sent }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const body = Buffer.concat(chunks);
        const isPacked = incoming.headers['content-encoding'] === 'gzip';
        const bytes = isPacked ? gunzipSync(body) : body;
        if (incoming.statusCode === 200) resolve({ wireBytes: body.length, bytes: bytes.length });
        else reject(new Error(`${path} answered ${incoming.statusCode}: ${bytes.subarray(0, 300)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
