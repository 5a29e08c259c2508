import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chances that repeat for the same seed. What the processes make of them also depends on the clock. */
export class Chance {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return uniformInt(this.#generator, least, most);
  }

  /** True in `percent` of a hundred cases. */
  percent(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** The items in a new order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const order = items.map((item) => ({ item, place: this.between(0, 0x7fff_ffff) }));
    return order.sort((one, other) => one.place - other.place).map(({ item }) => item);
  }

  /** Another sequence, for somebody who draws at times of their own. */
  fork(): Chance {
    return new Chance(this.between(0, 0x7fff_ffff));
  }
}
