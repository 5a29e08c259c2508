import { describe, expect, it } from 'vitest';
import { accountOf, partsOf } from '../../../tests/flow-data/account-of.ts';
import { at, boardOf, cardOf, column, historyOf } from '../../../tests/flow-data/small-history.ts';
import { columnFullness } from './account/column-fullness.ts';
import { capacitiesOf } from './constraint/capacities.ts';
import { changesWithin } from './constraint/changes.ts';
import { spansOf } from './constraint/spans.ts';
import { flowReading } from './flow-reading.ts';
import type { FlowColumn } from './history.ts';

/** Dev's limit is 2, from noon of 5 January on 1, and from noon of 8 January on there is none. */
const limits = {
  wipLimit: 2,
  limitHistory: [
    { from: at('5'), maximum: 1 },
    { from: at('8'), maximum: null },
  ],
};

/** In dev: X from 2 to 7, Y from 3 to 4, and W, which waits in ready from 1 on, from 10 to 11. */
const cards = [
  cardOf('W', 'ready 1', 'dev 10', 'done 11'),
  cardOf('X', 'ready 1', 'dev 2', 'done 7'),
  cardOf('Y', 'ready 1', 'dev 3', 'done 4'),
];

function readingWith(rest: Partial<FlowColumn>) {
  const columns = [column('ready', 'queue'), column('dev', 'active', rest), column('done', 'done')];
  return flowReading(historyOf(cards, boardOf({ columns })), at('12'));
}

describe('worked example: limit history', () => {
  it('dev is full while two cards are in it under the limit of 2, and while one is under that of 1', () => {
    // 2–3: 1 of 2 · 3–4: 2 of 2, full · 4–5: 1 of 2 · 5–7: 1 of 1, full · 7–8: 0 of 1 · from 8 on: no limit
    const dev = columnFullness(readingWith(limits)).full[1]?.map(({ from, to }) => [from, to]);
    expect(dev).toEqual([
      [at('3'), at('4')],
      [at('5'), at('7')],
    ]);
  });

  it('ten days of W: 48 h of queue, 24 h full, 24 h of queue, 48 h full, 72 h of queue, 24 h of work', () => {
    // 48 + 24 + 24 + 48 + 72 + 24 = 240 h from 1 to 11
    expect(partsOf(accountOf(readingWith(limits), 'W'))).toEqual([
      'queue 48',
      'next-stage-full(dev) 24',
      'queue 24',
      'next-stage-full(dev) 48',
      'queue 72',
      'worked 24',
    ]);
  });

  it('X and Y waited for a place that was free: one and two days of queue', () => {
    expect(partsOf(accountOf(readingWith(limits), 'X'))).toEqual(['queue 24', 'worked 120']);
    // Y: in ready from 1 to 3, while dev held none and then one of two
    expect(partsOf(accountOf(readingWith(limits), 'Y'))).toEqual(['queue 48', 'worked 24']);
  });

  it('the constraint reads dev as able to hold 2 until noon of 5 January and 1 from then on', () => {
    const reading = readingWith(limits);
    const stage = { column: 1, buffer: [0], next: 2 };
    const capacities = capacitiesOf(reading, [stage], spansOf(changesWithin(reading, at('1'), at('12'))));
    const none = new Int32Array(3);
    const instants = [at('1'), at('5') - 1, at('5'), at('8') - 1];
    expect(instants.map((instant) => capacities(stage, instant, none))).toEqual([2, 2, 1, 1]);
  });

  it('the limit of today, for all the past, would have told another story', () => {
    // without any limit: 9 × 24 h in ready
    expect(partsOf(accountOf(readingWith({ wipLimit: null }), 'W'))).toEqual(['queue 216', 'worked 24']);
    // with 1 throughout: full from 2 to 7
    expect(partsOf(accountOf(readingWith({ wipLimit: 1 }), 'W'))).toEqual([
      'queue 24',
      'next-stage-full(dev) 120',
      'queue 72',
      'worked 24',
    ]);
  });
});
