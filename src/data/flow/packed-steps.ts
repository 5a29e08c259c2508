import 'server-only';
import type { CardStep, Standing } from '#domain/flow/history.ts';

const STEP_BYTES = 20;
const standings: readonly Standing[] = ['on-board', 'archived', 'deleted', 'away'];
const VOID = 4;

/** What a packed card is read with: the id under which the metrics know each column, by its number. */
export type ColumnNames = ReadonlyMap<number, string>;

/** One card as `packedCard` writes it: its number, its own key where an import gave it one, and its steps. */
export type UnpackedCard = { number: number; sourceKey: string; steps: CardStep[] };

/** The bytes of one card, in SQL: number, length of the steps, steps, length of the source's key, that key. */
export const packedCard = (card: string): string =>
  `int4send(${card}.number) || int4send(octet_length(${card}.steps)) || ${card}.steps
    || int2send(octet_length(convert_to(coalesce(${card}.source_key, ''), 'UTF8'))::smallint)
    || convert_to(coalesce(${card}.source_key, ''), 'UTF8')`;

/** The cards of a run of packed ones. The layout of a step is told where `packed_step` is made, in the migrations. */
export function unpackCards(bytes: Buffer, columns: ColumnNames): UnpackedCard[] {
  const cards: UnpackedCard[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const number = bytes.readInt32BE(offset);
    const end = offset + 8 + bytes.readInt32BE(offset + 4);
    const keyEnd = end + 2 + bytes.readInt16BE(end);
    const sourceKey = bytes.toString('utf8', end + 2, keyEnd);
    cards.push({ number, sourceKey, steps: unpackSteps(bytes, offset + 8, end, columns) });
    offset = keyEnd;
  }
  return cards;
}

function unpackSteps(bytes: Buffer, from: number, to: number, columns: ColumnNames): CardStep[] {
  const steps: CardStep[] = [];
  for (let offset = from; offset < to; offset += STEP_BYTES) {
    const undoes = bytes.readInt32BE(offset + 12);
    const state = bytes.readInt16BE(offset + 18);
    steps.push({
      seq: bytes.readInt32BE(offset + 8),
      at: bytes.readUInt32BE(offset) * 2 ** 32 + bytes.readUInt32BE(offset + 4),
      columnId: columns.get(bytes.readInt16BE(offset + 16)) ?? null,
      standing: standings[state % VOID] as Standing,
      void: state >= VOID,
      undoes: undoes === 0 ? null : undoes,
    });
  }
  return steps;
}
