import 'server-only';
import type { Block, Micros } from '#domain/flow/history.ts';

const micros = (at: string) => `(extract(epoch from ${at}) * 1000000)::bigint`;
const reason = "convert_to(b.reason, 'UTF8')";

/** The bytes of one block `b`, in SQL: number of the card, begin and end in microseconds (-1 = open), its reason. */
export const packedBlock = (cardNumber: string): string =>
  `int4send(${cardNumber}) || int8send(${micros('b.from_at')}) || int8send(coalesce(${micros('b.to_at')}, -1))
    || int4send(octet_length(${reason})) || ${reason}`;

const OPEN = -1;

/** The blocks of a run of packed ones, in its order, by the number of the card. */
export function unpackBlocks(run: Buffer): Map<number, Block[]> {
  const blocks = new Map<number, Block[]>();
  for (let offset = 0; offset < run.length; ) {
    const number = run.readInt32BE(offset);
    const from: Micros = Number(run.readBigInt64BE(offset + 4));
    const to: Micros = Number(run.readBigInt64BE(offset + 12));
    const end = offset + 24 + run.readInt32BE(offset + 20);
    const ofCard = blocks.get(number) ?? [];
    if (ofCard.length === 0) blocks.set(number, ofCard);
    ofCard.push({ from, to: to === OPEN ? null : to, reason: run.toString('utf8', offset + 24, end) });
    offset = end;
  }
  return blocks;
}
