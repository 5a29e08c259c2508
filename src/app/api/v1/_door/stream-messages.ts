import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';

const encoder = new TextEncoder();

/** A comment line: nothing to the client, but proof to every proxy between that the stream lives. */
export const heartbeat = encoder.encode(':\n\n');

/** One server-sent event. */
export const message = (event: string, data: unknown, id?: number): Uint8Array =>
  encoder.encode(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);

// One delta goes to many streams, and so does who is there: each is written as text once.
const encoded = new WeakMap<object, Uint8Array>();

function once(said: object, encode: () => Uint8Array): Uint8Array {
  const known = encoded.get(said) ?? encode();
  encoded.set(said, known);
  return known;
}

export const deltaMessage = (delta: BoardDelta): Uint8Array => once(delta, () => message('delta', delta, delta.seq));

/** Carries no id: it is of the moment, and nobody continues from it. */
export const presenceMessage = (presence: BoardPresence): Uint8Array =>
  once(presence, () => message('presence', presence));
