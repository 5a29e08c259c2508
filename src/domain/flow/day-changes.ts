import type { Day } from './day.ts';

/** Changes of a level by local date, summed up once: the cost is the number of changes plus the number of days. */
export class DayChanges {
  readonly #first: Day;
  readonly #changes: Float64Array;

  constructor(first: Day, last: Day) {
    this.#first = first;
    this.#changes = new Float64Array(Math.max(0, last - first + 1));
  }

  /** The level changes by `amount` from `day` on; a day before the first changes it from the start. */
  add(day: Day, amount: number): void {
    const index = Math.max(0, day - this.#first);
    if (index < this.#changes.length) this.#changes[index] = (this.#changes[index] as number) + amount;
  }

  /** The level is one higher from `enter` until the day before `leave`. */
  stand(enter: Day, leave: Day): void {
    this.add(enter, 1);
    this.add(leave, -1);
  }

  /** The level at the end of each day. */
  levels(): number[] {
    let level = 0;
    return Array.from(this.#changes, (change) => {
      level += change;
      return level;
    });
  }
}
