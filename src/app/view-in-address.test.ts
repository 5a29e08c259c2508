import { beforeEach, expect, it, vi } from 'vitest';
import type { SavedView, ViewId } from '#domain/schemas/saved-view.ts';
import { bringAlong } from './view-in-address.ts';

const redirect = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ redirect }));
beforeEach(() => void redirect.mockReset());

const view = (shown: Partial<SavedView['shown']>): SavedView => ({
  id: 'defects' as ViewId,
  name: 'Defects',
  team: true,
  shown: { filter: '', hidesFiltered: false, lanes: null, density: 'far', columns: {}, ...shown },
});
const defects = view({ filter: 'type:defect', lanes: 'assignee' });

it('a wall that is asked for a view alone shows its filter and its lanes, and goes on in turns', () => {
  bringAlong('/tv/secret', { view: 'defects', cycle: 'true' }, [defects]);
  expect(redirect).toHaveBeenCalledExactlyOnceWith('/tv/secret?view=defects&cycle=true&f=type%3Adefect&lanes=assignee');
});

it('what the address says of filter or lanes stays as it is', () => {
  bringAlong('/b/hb', { view: 'defects', f: 'me' }, [defects]);
  bringAlong('/b/hb', { view: 'defects', lanes: 'none' }, [defects]);
  expect(redirect).not.toHaveBeenCalled();
});

it('a view that is gone, or one without filter and lanes, leads nowhere else', () => {
  bringAlong('/b/hb', { view: 'other' }, [defects]);
  bringAlong('/b/hb', { view: 'defects' }, [view({})]);
  expect(redirect).not.toHaveBeenCalled();
});
