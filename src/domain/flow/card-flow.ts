import { type BackwardMoves, backwardMovesOf } from './backward-moves.ts';
import { type Crossings, crossingsOf, lastCrossingOf } from './crossing.ts';
import { effectiveSteps } from './effective-steps.ts';
import type { Block, CardHistory, CardStep, FlowBoard, Micros } from './history.ts';
import { type Interval, unionOf } from './intervals.ts';
import type { Ranks } from './ranks.ts';
import type { StayLists } from './stay-lists.ts';
import { type Stays, staysOf } from './stays.ts';

/** All that the metrics read of one card as of an instant: nothing later exists in it. */
export type CardFlow = {
  id: string;
  type: string;
  lane: string | null;
  classOfService: string;
  /** The earlier of the card's own date of creation and its first step (FLOW 2.2). */
  createdAt: Micros;
  isVoid: boolean;
  /** The last step of the ledger up to the instant, also one that was taken back. */
  lastStepAt: Micros;
  stays: Stays;
  /** Read anew for each who asks. */
  crossings: Crossings;
  /** The last upward crossing of commitment; null = not committed to. */
  startedAt: Micros | null;
  /** The last upward crossing of the done boundary; null = not done. */
  finishedAt: Micros | null;
  /** When the present run of being set aside began, for a card that is not done; else null. */
  discardedAt: Micros | null;
  /** `@archived`, `@deleted`, `@away` or `discard:COLUMN`: how that run began. */
  discardReason: string | null;
  moves: BackwardMoves;
  /** Blocks begun by the instant; one that ends later reads as open. */
  blocks: readonly Block[];
  /** When the card was blocked, as disjoint intervals that end at the instant at the latest. */
  blocked: readonly Interval[];
};

/** What a card is read with. */
export type CardSurroundings = { board: FlowBoard; ranks: Ranks; asOf: Micros; lists: StayLists };

class ReadCard implements CardFlow {
  readonly id: string;
  readonly type: string;
  readonly lane: string | null;
  readonly classOfService: string;
  readonly stays: Stays;
  readonly isVoid: boolean;
  readonly lastStepAt: Micros;
  readonly startedAt: Micros | null;
  readonly finishedAt: Micros | null;
  readonly discardedAt: Micros | null;
  readonly discardReason: string | null;
  readonly moves: BackwardMoves;
  readonly blocks: readonly Block[];
  readonly blocked: readonly Interval[];
  readonly #ranks: Ranks;

  constructor(
    card: CardHistory,
    told: readonly CardStep[],
    readonly createdAt: Micros,
    { board, ranks, asOf, lists }: CardSurroundings,
  ) {
    const steps = effectiveSteps(told, asOf);
    this.stays = staysOf(steps, ranks.indexOfId, lists);
    this.id = card.id;
    this.type = card.type;
    this.lane = card.lane ?? null;
    this.classOfService = card.classOfService ?? 'standard';
    this.isVoid = steps.at(-1)?.void ?? false;
    this.lastStepAt = told.findLast((step) => step.at <= asOf)?.at ?? createdAt;
    this.startedAt = lastCrossingOf(this.stays, ranks, ranks.commitment);
    this.finishedAt = lastCrossingOf(this.stays, ranks, ranks.done);
    const setAside = this.finishedAt === null ? firstOfSetAsideRun(this.stays, board) : null;
    this.discardedAt = setAside === null ? null : this.stays.from(setAside);
    this.discardReason = setAside === null ? null : reasonOf(this.stays, setAside, board);
    this.moves = backwardMovesOf(this.stays, ranks);
    this.blocks = blocksAsOf(card.blocks, asOf);
    this.blocked = blockedUntil(this.blocks, asOf);
    this.#ranks = ranks;
  }

  get crossings(): Crossings {
    return crossingsOf(this.stays, this.#ranks);
  }
}

/** A card's flow as of an instant, or null if it did not exist then. */
export function cardFlow(card: CardHistory, around: CardSurroundings): CardFlow | null {
  const told = card.steps;
  const createdAt = Math.min(card.createdAt, told[0]?.at ?? card.createdAt);
  return createdAt > around.asOf ? null : new ReadCard(card, told, createdAt, around);
}

function firstOfSetAsideRun(stays: Stays, board: FlowBoard): number | null {
  let first = stays.length;
  while (first > 0 && isSetAside(stays, first - 1, board)) first -= 1;
  return first === stays.length ? null : first;
}

const isSetAside = (stays: Stays, index: number, board: FlowBoard): boolean =>
  !stays.isOnBoard(index) || board.columns[stays.column(index)]?.discard === true;

const reasonOf = (stays: Stays, index: number, board: FlowBoard): string =>
  stays.isOnBoard(index) ? `discard:${board.columns[stays.column(index)]?.id}` : `@${stays.standing(index)}`;

function blocksAsOf(blocks: readonly Block[], asOf: Micros): readonly Block[] {
  if (blocks.length === 0) return blocks;
  return blocks
    .filter((block) => block.from <= asOf)
    .map((block) => (block.to !== null && block.to > asOf ? { ...block, to: null } : block));
}

const never: readonly Interval[] = [];

const blockedUntil = (blocks: readonly Block[], asOf: Micros): readonly Interval[] =>
  blocks.length === 0 ? never : unionOf(blocks.map((block) => ({ from: block.from, to: block.to ?? asOf })));
