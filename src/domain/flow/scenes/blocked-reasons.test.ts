import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { block, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { blockedReasons } from './blocked-reasons.ts';
import { plainSentence } from './plain-sentence.ts';

const done = { ...cardOf('A', 'ready 1', 'done 11'), blocks: [block('2', '4'), block('3', '5', 'env')] };
const open = { ...cardOf('B', 'dev 10'), blocks: [block('9', '11', 'env'), block('18', null, 'env')] };

describe('blocked time', () => {
  it('tells its share of cycle time, the reason that cost most, and how many cards are blocked now', () => {
    const scene = blockedReasons(readingOf([done, open], '20'));
    expect(plainSentence(scene.sentence)).toBe(
      'Blocked 30 % of the cycle time of finished cards (3.0 d). Most for env: 5.0 d over 2 cards. 1 card is blocked now.',
    );
    expect(scene.marks).toMatchObject({ finishedDays: 3, openDays: 3, share: 0.3, cardsBlockedNow: 1 });
    expect(scene.table.rows).toEqual([
      ['env', 2, 1, 3, 1],
      ['vendor', 2, 1, 0, 0],
    ]);
  });

  it('names of reasons that cost the same the first by name first', () => {
    const of = (reason: string) => ({ ...cardOf(reason, 'dev 1', 'done 9'), blocks: [block('2', '3', reason)] });
    const { reasons } = blockedReasons(readingOf([of('vendor'), of('access')])).marks;
    expect(reasons.map(({ reason }) => reason)).toEqual(['access', 'vendor']);
  });

  it('says where reasons overlap', () => {
    expect(blockedReasons(readingOf([done])).notes).toEqual([
      'Reasons overlap: together they are more than the total.',
    ]);
    expect(blockedReasons(readingOf([open])).notes).toEqual([]);
  });

  it('speaks of no share where nothing is finished, and of no reason where nothing was blocked', () => {
    expect(plainSentence(blockedReasons(readingOf([open], '20')).sentence)).toBe(
      'Most for env: 3.0 d over 1 card. 1 card is blocked now.',
    );
    expect(plainSentence(blockedReasons(readingOf([cardOf('C', 'dev 1')])).sentence)).toBe('No card was blocked.');
    expect(plainSentence(blockedReasons(readingOf([done])).sentence)).toContain('No card is blocked now.');
    const two = [open, { ...open, id: 'C' }];
    expect(plainSentence(blockedReasons(readingOf(two)).sentence)).toContain('2 cards are blocked now.');
  });

  it('says what it needs', () => {
    expect(plainSentence(blockedReasons(readingOf([])).sentence)).toBe('Needs one card that was started, has none.');
  });
});
