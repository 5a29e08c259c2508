import type { BoardDelta } from '#domain/schemas/board-view.ts';

const encoder = new TextEncoder();

/** A comment line: nothing to the client, but proof to every proxy between that the stream lives. */
export const heartbeat = encoder.encode(':\n\n');

/** One server-sent event. */
export const message = (event: string, data: unknown, id?: number): Uint8Array =>
  encoder.encode(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);

// One delta goes to many streams: it is written as text once.
const encoded = new WeakMap<BoardDelta, Uint8Array>();

export function deltaMessage(delta: BoardDelta): Uint8Array {
  const known = encoded.get(delta) ?? message('delta', delta, delta.seq);
  encoded.set(delta, known);
  return known;
}
