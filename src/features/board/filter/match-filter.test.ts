import { describe, expect, it, test } from 'vitest';
import type { ColumnPaces } from '#domain/card-age.ts';
import { boardState } from '../state/board-state.ts';
import { at, cardIdOf, harbour, now } from '../state/harbour.fixture.ts';
import { applyText } from './match-filter.ts';

const view = harbour();
const more: Record<number, Partial<(typeof view.cards)[number]>> = {
  118: { dueOn: '2026-11-20', tags: ['mail out'], customer: 'Kestrel Ltd' },
  121: { dueOn: '2026-11-19', parentId: cardIdOf(118) },
  122: { dueOn: '2026-11-27', environment: 'staging', classOfService: 'fixed-date' },
};
const state = boardState({ ...view, cards: view.cards.map((card) => ({ ...card, ...more[card.number] })) });
const pace: ColumnPaces = { [at.testDoing]: { n: 64, days: [3, 5, 7, 10] } };
const around = { state, pace, nowMs: now };

function kept(text: string): number[] {
  const { out } = applyText(text, around);
  return [...state.cards.values()].filter(({ id }) => !out.has(id)).map(({ number }) => number);
}

describe('a filter', () => {
  it('without a word leaves nothing out', () => {
    expect(applyText('  ', around).out.size).toBe(0);
  });

  it.each([
    ['type:defect', [160, 133]],
    ['type:defect,spike', [169, 160, 133]],
    ['#spike', [169]],
    ['#mail', [118]],
    ['@sara stage:test', [131, 133, 136, 127]],
    ['assignee:"Sara Vogt" stage:test', [131, 133, 136, 127]],
    ['@nobody', [181, 178, 176, 174]],
    ['me', [142]],
    ['blocked', [142]],
    ['expedite', [160]],
    ['class:fixed-date', [122]],
    ['=ready', [118, 121, 122]],
    ['age:>p85', [131]],
    ['age:<p95 stage:test type:feature', [127]],
    ['age:>10', [131, 118]],
    ['report type:feature', [178, 170, 142, 139]],
    ['"audit trail"', [118]],
    ['HB-13', [139, 131, 133, 136, 137]],
    ['key:HB-131,133', [131, 133]],
    ['type:defect -expedite', [133]],
    ['tag:"mail out"', [118]],
    ['customer:kestrel', [118]],
    ['env:stag', [122]],
    ['parent:HB-118', [121]],
    ['due:overdue', [121]],
    ['due:today', [118]],
    ['due:set', [118, 121, 122]],
    ['due:6', [118, 121]],
    ['due:>=2026-11-20', [118, 122]],
    ['due:2026-11-27', [122]],
    ['=ready customer:none', [121, 122]],
  ])('%s keeps %j', (text, numbers) => {
    expect(kept(text)).toEqual(numbers);
  });
});

test.each([
  ['type:epic', 'There is no type “epic”.'],
  ['lane:fast', 'There is no lane “fast”.'],
  ['stage:nowhere', 'There is no stage “nowhere”.'],
  ['@bob', 'Nobody on this board is called “bob”.'],
  ['class:urgent', 'A class is expedite, fixed-date, standard, intangible.'],
  ['parent:HB-9999', 'There is no card “HB-9999” on the board.'],
])('%s names what the board does not have: it is said, and passed over', (text, message) => {
  const { out, errors } = applyText(`me ${text}`, around);
  expect(errors.map((error) => error.message)).toEqual([message]);
  expect(out).toEqual(applyText('me', around).out);
});
