/** One message of a `text/event-stream`. */
export type StreamMessage = { event: string; data: string };

/** Cuts a growing text into messages; comments and heartbeats make none. Give it each chunk as it comes. */
export function messageReader(): (chunk: string) => StreamMessage[] {
  let rest = '';
  return (chunk) => {
    const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => messageOf(block) ?? []);
  };
}

function messageOf(block: string): StreamMessage | undefined {
  const fields = block.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
  });
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  if (data.length === 0) return undefined;
  return { event: fields.findLast(([name]) => name === 'event')?.[1] ?? 'message', data: data.join('\n') };
}

/** How long a stream may be silent; the server speaks at least every 15 s. */
const mostSilenceMs = 22_000;

type StreamOptions = { signal: AbortSignal; opened: () => void; message: (message: StreamMessage) => void };

/**
 * Reads one stream until it ends; rejects when it cannot be opened, breaks, or says nothing for too long. Read by fetch
 * and not by EventSource, which hides the heartbeat and so cannot tell a quiet board from a dead line.
 */
export async function readStream(url: string, { signal, opened, message }: StreamOptions): Promise<void> {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new Error('the stream fell silent')), mostSilenceMs);
  };
  try {
    heard();
    const response = await fetch(url, { headers: { accept: 'text/event-stream' }, cache: 'no-store', signal: either });
    if (!response.ok || !response.body) throw new StreamRefused(response.status);
    opened();
    const messages = messageReader();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard();
      for (const one of messages(part.value)) message(one);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The server answered, and the answer was no. */
export class StreamRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the stream was refused with status ${status}`);
    this.status = status;
  }
}
