import type { Micros, Standing } from './history.ts';
import type { Stay } from './stays.ts';

/**
 * The stays of one card in little memory: they follow each other without a gap, so their beginnings tell their ends. A
 * reading holds a million of them; as objects for good they would cost more to keep than to make again.
 */
export class PackedStays {
  readonly #from: readonly Micros[];
  readonly #column: readonly number[];
  /** null = on the board throughout. */
  readonly #standing: readonly Standing[] | null;

  constructor(stays: readonly Stay[]) {
    this.#from = stays.map((stay) => stay.from);
    this.#column = stays.map((stay) => stay.column);
    const isOnBoard = stays.every((stay) => stay.standing === 'on-board');
    this.#standing = isOnBoard ? null : stays.map((stay) => stay.standing);
  }

  /** The stays, made anew. */
  list(): Stay[] {
    const stays: Stay[] = [];
    for (let index = 0; index < this.#from.length; index += 1) {
      stays.push({
        column: this.#column[index] as number,
        standing: this.#standing?.[index] ?? 'on-board',
        from: this.#from[index] as Micros,
        to: this.#from[index + 1] ?? null,
      });
    }
    return stays;
  }
}
