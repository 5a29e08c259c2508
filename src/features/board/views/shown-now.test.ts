import { expect, test } from 'vitest';
import { at } from '../state/harbour.fixture.ts';
import { plainView } from '../store/view-settings.ts';
import { isSameView, settingsOf, shownNow } from './shown-now.ts';

const columns = { [at.queue]: 'collapsed', [at.test]: 'hidden' } as const;
const shown = shownNow({ ...plainView, density: 'compact', columns }, { filter: ' type:defect ', lanes: null });

test('what a view keeps comes back as the same settings', () => {
  expect(shown).toMatchObject({ filter: 'type:defect', hidesFiltered: false, lanes: null, density: 'compact' });
  expect(shownNow({ ...plainView, ...settingsOf(shown) }, { filter: shown.filter, lanes: shown.lanes })).toEqual(shown);
});

test('the order in which columns were folded makes no other view; each thing that is kept does', () => {
  const { [at.queue]: queue, [at.test]: testing } = columns;
  expect(isSameView(shown, { ...shown, columns: { [at.test]: testing, [at.queue]: queue } })).toBe(true);
  const others = [
    { filter: 'me' },
    { hidesFiltered: true },
    { lanes: 'type' as const },
    { density: 'far' as const },
    { columns: {} },
  ];
  for (const other of others) expect(isSameView(shown, { ...shown, ...other })).toBe(false);
});
