import type { CardStep, Micros, Standing } from './history.ts';
import { type StayLists, standings } from './stay-lists.ts';

/** One uninterrupted time of a card in one place: the half-open interval [from, to). */
export type Stay = {
  /** Index into `board.columns`; -1 = never placed. Under an overlay: the column the card was last in. */
  column: number;
  standing: Standing;
  from: Micros;
  /** null = not ended as of the reading. */
  to: Micros | null;
};

/** The stays of one card, in order and without gaps, each part of one by its place from 0. */
export class Stays {
  readonly #lists: StayLists;
  readonly #first: number;
  readonly length: number;

  constructor(lists: StayLists, first: number) {
    this.#lists = lists;
    this.#first = first;
    this.length = lists.length - first;
  }

  column(index: number): number {
    return this.#lists.column(this.#first + index);
  }

  isOnBoard(index: number): boolean {
    return this.#lists.standing(this.#first + index) === 0;
  }

  standing(index: number): Standing {
    return standings[this.#lists.standing(this.#first + index)] as Standing;
  }

  from(index: number): Micros {
    return this.#lists.from(this.#first + index);
  }

  /** null = not ended as of the reading. */
  to(index: number): Micros | null {
    return index + 1 < this.length ? this.#lists.from(this.#first + index + 1) : null;
  }

  at(index: number): Stay {
    return {
      column: this.column(index),
      standing: this.standing(index),
      from: this.from(index),
      to: this.to(index),
    };
  }

  /** All of them as objects, made anew for each who asks. */
  list(): Stay[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }
}

/**
 * The stays of a card, in order and without gaps from its first placement on, so that their lengths add up (I15); they
 * are written behind those that lie in `lists`. A step to where the card already is, is not a move; a stay without length
 * is a visit without time (FLOW 2.3).
 */
export function staysOf(steps: readonly CardStep[], indexOfId: ReadonlyMap<string, number>, lists: StayLists): Stays {
  const first = lists.length;
  for (const step of steps) {
    const column = step.columnId === null ? -1 : (indexOfId.get(step.columnId) ?? -1);
    const standing = standings.indexOf(step.standing);
    const last = lists.length - 1;
    if (last < first ? column === -1 && standing === 0 : isAt(lists, last, column, standing)) continue;
    lists.add(column, standing, step.at);
  }
  return new Stays(lists, first);
}

const isAt = (lists: StayLists, index: number, column: number, standing: number): boolean =>
  lists.column(index) === column && lists.standing(index) === standing;
