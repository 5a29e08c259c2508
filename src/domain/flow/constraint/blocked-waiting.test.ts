import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, block, cardOf } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { blockedWaiting } from './blocked-waiting.ts';

const DAY = 86_400_000_000;

function waitingOf(from: string, to: string, ...cards: CardHistory[]) {
  const { waiting, blocked, topReason } = blockedWaiting(readingOf(cards), at(from), at(to));
  return [waiting / DAY, blocked / DAY, topReason];
}

describe('waiting for something outside the board', () => {
  it('is the blocked part of what lay in a queue or was blocked, between the two points and inside the window', () => {
    const card = {
      ...cardOf('A', 'backlog 1', 'ready 3', 'dev 6', 'done 12'),
      blocks: [block('2', '4'), block('8', '10')],
    };
    expect(waitingOf('1', '20', card)).toEqual([5, 3, 'vendor']);
    expect(waitingOf('5', '9', card)).toEqual([2, 1, 'vendor']);
    expect(waitingOf('10', '20', card)).toEqual([0, 0, null]);
  });

  it('leaves out time away from the board, and cards closed before the window', () => {
    const away = { ...cardOf('A', 'ready 1', '@away 3', 'ready 6', 'done 8'), blocks: [block('2', '7')] };
    expect(waitingOf('1', '20', away)).toEqual([4, 2, 'vendor']);
    expect(waitingOf('9', '20', away)).toEqual([0, 0, null]);
  });

  it('names the reason that took most, and of equal ones the first by name', () => {
    const cardFor = (reason: string, to: string) => ({
      ...cardOf(reason, 'dev 1', 'done 9'),
      blocks: [block('2', to, reason)],
    });
    expect(waitingOf('1', '9', cardFor('zeta', '4'), cardFor('alpha', '4'))[2]).toBe('alpha');
    expect(waitingOf('1', '9', cardFor('zeta', '5'), cardFor('alpha', '4'))[2]).toBe('zeta');
  });
});
