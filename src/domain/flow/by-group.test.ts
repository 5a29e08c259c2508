import { expect, it } from 'vitest';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { flowByGroup } from './by-group.ts';

const of = (type: string, ...moves: string[]) => ({ ...cardOf(`${type}-${moves.join()}`, ...moves), type });

it('groups stand by what they finished, then by what they have in progress, then by name', () => {
  const cards = [
    of('c', 'dev 1'),
    of('b', 'dev 2'),
    of('n', 'dev 1'),
    of('n', 'dev 2'),
    of('n', 'dev 3'),
    of('a', 'dev 1'),
    of('a', 'dev 2'),
    of('z', 'dev 1', 'done 2'),
    of('y', 'dev 1', 'done 2'),
    of('y', 'dev 1', 'done 3'),
  ];
  expect(flowByGroup(readingOf(cards), 'type').map((row) => [row.group, row.finished, row.inProgress])).toEqual([
    ['y', 2, 0],
    ['z', 1, 0],
    ['n', 0, 3],
    ['a', 0, 2],
    ['b', 0, 1],
    ['c', 0, 1],
  ]);
});
