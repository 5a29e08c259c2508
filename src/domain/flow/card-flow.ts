import { type BackwardMoves, backwardMovesOf } from './backward-moves.ts';
import { type Crossings, crossingsOf } from './crossing.ts';
import { effectiveSteps } from './effective-steps.ts';
import type { Block, CardHistory, CardStep, FlowBoard, Micros } from './history.ts';
import { type Interval, unionOf } from './intervals.ts';
import { PackedStays } from './packed-stays.ts';
import type { Ranks } from './ranks.ts';
import { type Stay, staysOf } from './stays.ts';

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
  /** In order and without gaps; made anew for each who asks. */
  stays: readonly Stay[];
  /** Read anew for each who asks, like the stays. */
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
type Surroundings = { board: FlowBoard; ranks: Ranks; asOf: Micros };

class ReadCard implements CardFlow {
  readonly id: string;
  readonly type: string;
  readonly lane: string | null;
  readonly classOfService: string;
  readonly isVoid: boolean;
  readonly lastStepAt: Micros;
  readonly startedAt: Micros | null;
  readonly finishedAt: Micros | null;
  readonly discardedAt: Micros | null;
  readonly discardReason: string | null;
  readonly moves: BackwardMoves;
  readonly blocks: readonly Block[];
  readonly blocked: readonly Interval[];
  readonly #stays: PackedStays;
  readonly #ranks: Ranks;

  constructor(
    card: CardHistory,
    told: readonly CardStep[],
    readonly createdAt: Micros,
    around: Surroundings,
  ) {
    const { board, ranks, asOf } = around;
    const steps = effectiveSteps(told, asOf);
    const stays = staysOf(steps, ranks.indexOfId);
    this.id = card.id;
    this.type = card.type;
    this.lane = card.lane ?? null;
    this.classOfService = card.classOfService ?? 'standard';
    this.isVoid = steps.at(-1)?.void ?? false;
    this.lastStepAt = told.findLast((step) => step.at <= asOf)?.at ?? createdAt;
    const { last } = crossingsOf(stays, ranks);
    this.startedAt = last[ranks.commitment] ?? null;
    this.finishedAt = last[ranks.done] ?? null;
    const setAside = this.finishedAt === null ? firstStayOfSetAsideRun(stays, board) : null;
    this.discardedAt = setAside?.from ?? null;
    this.discardReason = setAside ? reasonOf(setAside, board) : null;
    this.moves = backwardMovesOf(stays, ranks);
    this.blocks = blocksAsOf(card.blocks, asOf);
    this.blocked = blockedUntil(this.blocks, asOf);
    this.#stays = new PackedStays(stays);
    this.#ranks = ranks;
  }

  get stays(): readonly Stay[] {
    return this.#stays.list();
  }

  get crossings(): Crossings {
    return crossingsOf(this.#stays.list(), this.#ranks);
  }
}

/** A card's flow as of an instant, or null if it did not exist then. */
export function cardFlow(card: CardHistory, board: FlowBoard, ranks: Ranks, asOf: Micros): CardFlow | null {
  const told = card.steps;
  const createdAt = Math.min(card.createdAt, told[0]?.at ?? card.createdAt);
  return createdAt > asOf ? null : new ReadCard(card, told, createdAt, { board, ranks, asOf });
}

function firstStayOfSetAsideRun(stays: readonly Stay[], board: FlowBoard): Stay | null {
  const lastOnBoard = stays.findLastIndex((stay) => !isSetAside(stay, board));
  return stays[lastOnBoard + 1] ?? null;
}

function isSetAside(stay: Stay, board: FlowBoard): boolean {
  return stay.standing !== 'on-board' || board.columns[stay.column]?.discard === true;
}

function reasonOf(stay: Stay, board: FlowBoard): string {
  return stay.standing === 'on-board' ? `discard:${board.columns[stay.column]?.id}` : `@${stay.standing}`;
}

function blocksAsOf(blocks: readonly Block[], asOf: Micros): readonly Block[] {
  if (blocks.length === 0) return blocks;
  return blocks
    .filter((block) => block.from <= asOf)
    .map((block) => (block.to !== null && block.to > asOf ? { ...block, to: null } : block));
}

const never: readonly Interval[] = [];

const blockedUntil = (blocks: readonly Block[], asOf: Micros): readonly Interval[] =>
  blocks.length === 0 ? never : unionOf(blocks.map((block) => ({ from: block.from, to: block.to ?? asOf })));
