import type { ReadAccess } from '#data/authorize.ts';
import { hub } from '#data/events/hub.ts';
import { mostWaitingBytes, OpenStream } from './open-stream.ts';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  // Kept open for a next request, the connection would hold up the end of the process.
  connection: 'close',
};

/** The stream of a board's news after `seq` (undefined: from now on), until one side ends it or the right is gone. */
export async function openEventStream(
  access: ReadAccess,
  seq: number | undefined,
  signal: AbortSignal,
): Promise<Response> {
  let stream: OpenStream | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        stream = new OpenStream(access, seq, controller);
      },
      pull: () => stream?.onDrain(),
      cancel: () => stream?.forget(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaitingBytes }),
  );
  const mine = stream as OpenStream | undefined;
  try {
    await mine?.begin(hub);
  } catch (error) {
    mine?.forget();
    throw error;
  }
  signal.addEventListener('abort', () => mine?.forget(), { once: true });
  if (signal.aborted) mine?.forget();
  return new Response(body, { headers });
}
