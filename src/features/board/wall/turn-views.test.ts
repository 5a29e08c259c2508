import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SavedView, ViewId } from '#domain/schemas/saved-view.ts';
import { observable } from '../store/observable.ts';
import { turnViews } from './turn-views.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const called = (name: string): SavedView => ({
  id: name as ViewId,
  name,
  team: true,
  shown: { filter: '', hidesFiltered: false, lanes: null, density: 'far', columns: {} },
});

function wallOf(names: readonly string[], from: string | null) {
  const views = observable<readonly SavedView[]>(names.map(called));
  const view = observable<SavedView | null>(from === null ? null : called(from));
  const shown: (string | undefined)[] = [];
  const stop = turnViews({ view, views }, (next) => {
    view.set(next);
    shown.push(next?.name);
  });
  return { views, shown, stop };
}

it('the views follow one another every 30 s, and begin again behind the last', () => {
  const { shown } = wallOf(['One', 'Two', 'Three'], 'Two');
  vi.advanceTimersByTime(29_999);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual(['Three']);
  vi.advanceTimersByTime(60_000);
  expect(shown).toEqual(['Three', 'One', 'Two']);
});

it('a screen that looks through no view begins with the first', () => {
  const { shown } = wallOf(['One', 'Two'], null);
  vi.advanceTimersByTime(30_000);
  expect(shown).toEqual(['One']);
});

it('a view that goes is passed by, and without any the whole board stands', () => {
  const { views, shown } = wallOf(['One', 'Two', 'Three'], 'One');
  views.set(['One', 'Three'].map(called));
  vi.advanceTimersByTime(30_000);
  views.set([]);
  vi.advanceTimersByTime(30_000);
  expect(shown).toEqual(['Three', undefined]);
});

it('nothing turns any more once it was stopped', () => {
  const { shown, stop } = wallOf(['One', 'Two'], 'One');
  stop();
  vi.advanceTimersByTime(90_000);
  expect(shown).toEqual([]);
});
