import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { PackedStays } from './packed-stays.ts';
import type { Stay } from './stays.ts';

const stays = (...moves: string[]): readonly Stay[] => readingOf([cardOf('A', ...moves)]).cards[0]?.stays ?? [];

it('gives back every stay, each ending where the next begins and the last one open', () => {
  const list = stays('backlog 1', 'dev 3', '@archived 5', 'done 9');
  expect(list.map(({ column, standing }) => [column, standing])).toEqual([
    [0, 'on-board'],
    [2, 'on-board'],
    [2, 'archived'],
    [4, 'on-board'],
  ]);
  expect(list.map(({ to }) => to)).toEqual([...list.slice(1).map(({ from }) => from), null]);
  expect(new PackedStays(list).list()).toEqual(list);
});

it('gives each who asks a list of its own', () => {
  const packed = new PackedStays(stays('dev 3'));
  packed.list().pop();
  expect(packed.list()).toHaveLength(1);
});
