import { expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { cycleTimeHistogram } from './cycle-time-histogram.ts';
import { plainSentence } from './plain-sentence.ts';

const cards = [2, 3, 3, 3, 12].map((day, index) => cardOf(`C-${index}`, 'ready 1', `done ${day}`));

it('counts cards per whole day, ascending, without smoothing', () => {
  const scene = cycleTimeHistogram(readingOf(cards));
  expect(scene.marks.bars).toEqual([
    { days: 2, cards: 1 },
    { days: 3, cards: 3 },
    { days: 12, cards: 1 },
  ]);
  expect(plainSentence(scene.sentence)).toBe(
    'Half of the cards took 3 days or fewer; the longest took 12 days: few data.',
  );
});

it('says what it needs', () => {
  expect(plainSentence(cycleTimeHistogram(readingOf(cards.slice(1))).sentence)).toBe('Needs 5 finished cards, has 4.');
});

it('calls fewer than twenty cards few data', () => {
  const many = Array.from({ length: 20 }, (_, index) => cardOf(`C-${index}`, 'ready 1', 'done 3'));
  const sentenceOf = (count: number) => plainSentence(cycleTimeHistogram(readingOf(many.slice(0, count))).sentence);
  expect(sentenceOf(20)).toBe('Half of the cards took 3 days or fewer; the longest took 3 days.');
  expect(sentenceOf(19)).toContain(': few data.');
});
