import { type BoardDelta, boardDelta } from '#domain/schemas/board-view.ts';
import { streamEvents } from '../../../../src/app/api/v1/_door/operations/boards.ts';
import { type Asking, request } from './ask.ts';

export type StreamMessage = { event: string; id: string | undefined; data: unknown };

function parse(block: string): StreamMessage {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    event: fields.get('event') ?? 'comment',
    id: fields.get('id'),
    data: JSON.parse(fields.get('data') || 'null'),
  };
}

/** One client of the stream: reads message by message; undefined when the stream has ended. */
export async function openStream(asking: Asking) {
  const response = await request(streamEvents, asking);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!response.ok || !reader) throw new Error(`the stream was refused: ${response.status}`);
  let text = '';
  const next = async (): Promise<StreamMessage | undefined> => {
    while (!text.includes('\n\n')) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      text += value;
    }
    const end = text.indexOf('\n\n');
    const block = text.slice(0, end);
    text = text.slice(end + 2);
    return parse(block);
  };
  const nextDelta = async (): Promise<BoardDelta> => {
    const message = await next();
    if (message?.event !== 'delta') throw new Error(`no delta came, but ${message?.event ?? 'the end'}`);
    const delta = boardDelta.parse(message.data);
    if (message.id !== String(delta.seq)) throw new Error(`the id ${message.id} is not the seq ${delta.seq}`);
    return delta;
  };
  /** The deltas up to a seq, which must follow each other without a gap from `from` on. */
  const until = async (seq: number, from: number): Promise<BoardDelta[]> => {
    const deltas: BoardDelta[] = [];
    for (let at = from; at < seq; at = deltas.at(-1)?.seq ?? at) {
      const delta = await nextDelta();
      if (delta.from !== at) throw new Error(`after ${at} came a delta from ${delta.from}`);
      deltas.push(delta);
    }
    return deltas;
  };
  return { headers: response.headers, next, nextDelta, until, cancel: () => reader.cancel() };
}
