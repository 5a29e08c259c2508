import type { Micros, Standing } from './history.ts';

const FIRST_ROOM = 1_024;
const STANDING_BITS = 2;
const STANDING_MASK = 3;

/** By the number that stands for each in a list. */
export const standings: readonly Standing[] = ['on-board', 'archived', 'deleted', 'away'];

/**
 * Where the stays of all cards of a reading lie, one behind the other. A long history has a million of them: as objects
 * they would cost more to keep, and to make for each figure, than all that is computed from them.
 */
export class StayLists {
  #from = new Float64Array(FIRST_ROOM);
  #place = new Int32Array(FIRST_ROOM);
  length = 0;

  add(column: number, standing: number, from: Micros): void {
    if (this.length === this.#from.length) this.#grow();
    this.#from[this.length] = from;
    this.#place[this.length] = (column << STANDING_BITS) | standing;
    this.length += 1;
  }

  from(index: number): Micros {
    return this.#from[index] as Micros;
  }

  /** Index into `board.columns`, or -1. */
  column(index: number): number {
    return (this.#place[index] as number) >> STANDING_BITS;
  }

  /** Index into `standings`. */
  standing(index: number): number {
    return (this.#place[index] as number) & STANDING_MASK;
  }

  #grow(): void {
    const [from, place] = [this.#from, this.#place];
    this.#from = new Float64Array(2 * from.length);
    this.#from.set(from);
    this.#place = new Int32Array(2 * place.length);
    this.#place.set(place);
  }
}
