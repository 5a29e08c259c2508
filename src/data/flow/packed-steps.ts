import 'server-only';
import type { Block, CardHistory, CardStep, Micros, Standing } from '#domain/flow/history.ts';

const STEP_BYTES = 20;
const standings: readonly Standing[] = ['on-board', 'archived', 'deleted', 'away'];
const VOID = 4;

/** The id under which the metrics know each column, by its number. */
export type ColumnNames = ReadonlyMap<number, string>;

const text = (value: string) => `convert_to(coalesce(${value}, ''), 'UTF8')`;

/** The bytes of one card, in SQL: number, length of the steps, steps, length of the source's key, that key. */
export const packedCard = (card: string): string =>
  `int4send(${card}.number) || int4send(octet_length(${card}.steps)) || ${card}.steps
    || int2send(octet_length(${text(`${card}.source_key`)})::smallint) || ${text(`${card}.source_key`)}`;

/** What the cards of one run have in common. */
export type Attributes = Pick<CardHistory, 'type'> & { lane: string | null; classOfService: string };

/** What is known of a card besides its bytes. */
export type CardSurroundings = Attributes & {
  /** The board's key, with which a card without a key of its source is named. */
  boardKey: string;
  columns: ColumnNames;
  /** By the number of the card. */
  blocks: ReadonlyMap<number, readonly Block[]>;
};

const noBlocks: readonly Block[] = [];

/** A card whose steps stay packed until they are read, so that a long history is never unpacked as a whole. */
class PackedCard implements CardHistory {
  readonly id: string;
  readonly type: string;
  readonly lane: string | null;
  readonly classOfService: string;
  readonly createdAt: Micros;
  readonly blocks: readonly Block[];
  readonly #packed: DataView;
  readonly #from: number;
  readonly #to: number;
  readonly #columns: ColumnNames;

  constructor(
    bytes: DataView,
    from: number,
    to: number,
    readonly number: number,
    sourceKey: string,
    around: CardSurroundings,
  ) {
    this.id = sourceKey || `${around.boardKey}-${number}`;
    this.type = around.type;
    this.lane = around.lane;
    this.classOfService = around.classOfService;
    this.createdAt = instantAt(bytes, from);
    this.blocks = around.blocks.get(number) ?? noBlocks;
    this.#packed = bytes;
    this.#from = from;
    this.#to = to;
    this.#columns = around.columns;
  }

  get steps(): CardStep[] {
    const steps: CardStep[] = [];
    for (let offset = this.#from; offset < this.#to; offset += STEP_BYTES) {
      steps.push(stepAt(this.#packed, offset, this.#columns));
    }
    return steps;
  }
}

const instantAt = (bytes: DataView, offset: number): Micros =>
  bytes.getUint32(offset) * 2 ** 32 + bytes.getUint32(offset + 4);

function stepAt(bytes: DataView, offset: number, columns: ColumnNames): CardStep {
  const undoes = bytes.getInt32(offset + 12);
  const state = bytes.getInt16(offset + 18);
  return {
    seq: bytes.getInt32(offset + 8),
    at: instantAt(bytes, offset),
    columnId: columns.get(bytes.getInt16(offset + 16)) ?? null,
    standing: standings[state % VOID] as Standing,
    void: state >= VOID,
    undoes: undoes === 0 ? null : undoes,
  };
}

/** The cards of one run of packed ones. The layout of a step is told where `packed_step` is made, in the migrations. */
export function unpackCards(run: Buffer, around: CardSurroundings): CardHistory[] {
  const bytes = new DataView(run.buffer, run.byteOffset, run.byteLength);
  const cards: CardHistory[] = [];
  let offset = 0;
  while (offset < run.length) {
    const steps = offset + 8;
    const end = steps + bytes.getInt32(offset + 4);
    const keyEnd = end + 2 + bytes.getInt16(end);
    const sourceKey = keyEnd === end + 2 ? '' : run.toString('utf8', end + 2, keyEnd);
    cards.push(new PackedCard(bytes, steps, end, bytes.getInt32(offset), sourceKey, around));
    offset = keyEnd;
  }
  return cards;
}
