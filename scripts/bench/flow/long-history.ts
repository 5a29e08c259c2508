import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Micros } from '#domain/flow/history.ts';

/** One thing that becomes of a card: where it goes (by place among the columns), or what else happens to it. */
export type Happening = { at: Micros; card: number; to: number | 'block' | 'unblock' | 'archive' | 'undo' };

const DAY: Micros = 86_400_000_000;

/** Mean days in each column before done: the long ones make queues. */
const meanDays = [3, 0.8, 2.2, 0.6, 1.4, 0.9, 1.1];
export const doneColumn = meanDays.length;

/** Of a hundred cards: how many come back once, are blocked once, are archived unfinished, are moved by mistake. */
const share = { returns: 8, blocks: 8, archives: 3, mistakes: 2 };

/**
 * What happens in so many days that end at `until` on a board to which so many cards a day come: the same for the same
 * seed, in the order of the instants. A card makes about 6.7 transitions; what is not done at the end stays open.
 */
export function longHistory(asked: { days: number; cardsPerDay: number; until: Micros; seed: number }): Happening[] {
  const { days, cardsPerDay, until, seed } = asked;
  const generator = xoroshiro128plus(seed);
  const chance = () => uniformInt(generator, 1, 1_000_000) / 1_000_001;
  const percent = (of: number) => chance() * 100 < of;
  const wait = (mean: number): Micros => Math.ceil(-Math.log(chance()) * mean * DAY);
  const begin = until - days * DAY;
  const all: Happening[] = [];

  function pass(card: number, bornAt: Micros): void {
    let at = bornAt;
    const put = (to: Happening['to']) => {
      if (at < until) all.push({ at, card, to });
      at += 1;
    };
    const isArchived = percent(share.archives);
    const isReturned = percent(share.returns);
    let willBlock = percent(share.blocks);
    const lastColumn = isArchived ? uniformInt(generator, 1, 4) : doneColumn;
    const path = Array.from({ length: lastColumn + 1 }, (_, place) => place).filter(
      (place) => place !== 3 || percent(35),
    );
    if (isReturned && lastColumn > 4) path.splice(path.indexOf(4) + 1, 0, 2, 4);
    for (const place of path) {
      put(place);
      if (place === 2 && willBlock) {
        willBlock = false;
        at += wait(0.3);
        put('block');
        at += wait(1);
        put('unblock');
      }
      if (place === 1 && percent(share.mistakes)) {
        at += wait(0.1);
        put(5);
        at += DAY / 2000;
        put('undo');
      }
      at += wait(meanDays[place] ?? 0);
    }
    if (isArchived) put('archive');
  }

  const cards = Math.round(days * cardsPerDay);
  for (let card = 0; card < cards; card += 1)
    pass(card, begin + Math.floor(((card + chance()) / cards) * (until - begin)));
  return all.sort((a, b) => a.at - b.at);
}
