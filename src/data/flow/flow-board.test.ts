import { describe, expect, it } from 'vitest';
import { decideChange } from '#domain/configure/change.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { unconfigured } from '#domain/configure/unconfigured.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId, LimitId } from '#domain/schemas/ids.ts';
import type { ConfigurationRow } from './configuration-row.ts';
import { flowBoard } from './flow-board.ts';

const [queue, dev, test, done, dropped] = ['queue', 'dev', 'test', 'done', 'dropped'] as ColumnId[] as [
  ColumnId,
  ColumnId,
  ColumnId,
  ColumnId,
  ColumnId,
];

const add = (columnId: ColumnId, kind: 'queue' | 'active' | 'done', discard = false): ConfigurationChange => ({
  do: 'add-column',
  columnId,
  name: columnId,
  kind,
  discard,
  policy: '',
});
const beginning: ConfigurationChange[] = [
  add(queue, 'queue'),
  add(dev, 'active'),
  add(test, 'active'),
  add(done, 'done'),
  add(dropped, 'done', true),
  { do: 'change-board', commitmentColumnId: dev, doneColumnId: done, name: 'Harbour', zone: 'UTC' },
];
const limit = (maximum: number, columnId = dev, scope: 'column' | 'half' = 'column'): ConfigurationChange => ({
  do: 'set-limit',
  scope,
  columnIds: [columnId],
  maximum,
  mode: 'ask',
});

/** The events of changes made at 1, 2, 3 … (the beginning at 0); new ids are `id-1`, `id-2` … */
function eventsOf(...changes: ConfigurationChange[]): ConfigurationRow[] {
  let board: BoardConfiguration = unconfigured('board');
  let ids = 0;
  const rows: ConfigurationRow[] = [];
  const take = (draft: ConfigurationDraft, at: number) => {
    board = applyConfigurationEvent(board, draft);
    rows.push({ ...draft, at, seq: rows.length + 1 });
  };
  const make = (change: ConfigurationChange, at: number) => {
    const configured = decideChange(board, change, () => `id-${++ids}`);
    if (isRefusal(configured)) throw new Error(configured.detail);
    for (const draft of [...configured.drafts, ...(configured.afterwards ?? [])]) take(draft, at);
  };
  for (const change of beginning) make(change, 0);
  for (const [index, change] of changes.entries()) make(change, index + 1);
  return rows;
}

const columnsOf = (events: ConfigurationRow[], used: string[] = []) =>
  flowBoard('board', events, new Set(used))?.board.columns ?? [];
const named = (id: string, events: ConfigurationRow[]) => columnsOf(events).find((column) => column.id === id);

describe('a board as the metrics read it', () => {
  it('has its columns in today’s order, also those that discard', () => {
    const events = eventsOf({ do: 'order-columns', columnIds: [test, queue, dev, done, dropped] });
    expect(columnsOf(events).map(({ id }) => id)).toEqual([test, queue, dev, done, dropped]);
  });

  it('holds each kind from its change on', () => {
    const events = eventsOf({ do: 'change-column', columnId: test, kind: 'queue' });
    expect(named(test, events)).toMatchObject({ kind: 'active', kindHistory: [{ from: 1, kind: 'queue' }] });
  });

  it('holds each limit from its change on, until it is lifted', () => {
    const events = eventsOf(limit(3), limit(2), { do: 'lift-limit', limitId: 'id-1' as LimitId });
    expect(named(dev, events)).toMatchObject({
      wipLimit: null,
      limitHistory: [
        { from: 1, maximum: 3 },
        { from: 2, maximum: 2 },
        { from: 3, maximum: null },
      ],
    });
  });

  it('knows no limit by size as a number of cards', () => {
    const events = eventsOf({ ...limit(30), measure: 'size' } as ConfigurationChange);
    expect(named(dev, events)?.limitHistory).toEqual([]);
  });

  it('shows the halves of a split column with the limit that they share, and the first in the place of the whole', () => {
    const events = eventsOf(limit(4), { do: 'split-column', columnId: dev });
    expect(columnsOf(events).map(({ name }) => name)).toEqual([
      queue,
      'dev · in progress',
      'dev · done',
      test,
      done,
      dropped,
    ]);
    const halves = columnsOf(events).filter(({ parentId }) => parentId === dev);
    expect(halves.map(({ limitHistory }) => limitHistory)).toEqual([
      [{ from: 1, maximum: 4 }],
      [{ from: 1, maximum: 4 }],
    ]);
    expect(flowBoard('board', events, new Set())?.board.commitmentColumnId).toBe(halves[0]?.id);
  });

  it('keeps a split column in its place while cards once stood in it', () => {
    const events = eventsOf({ do: 'split-column', columnId: dev });
    expect(columnsOf(events, [dev]).map(({ id }) => id)).toEqual([queue, dev, 'id-1', 'id-2', test, done, dropped]);
    expect(flowBoard('board', events, new Set([dev]))?.board.commitmentColumnId).toBe(dev);
  });

  it('knows since when a column stands no more: it was retired, or its halves stand for it', () => {
    const events = eventsOf({ do: 'retire-column', columnId: test }, { do: 'split-column', columnId: dev });
    expect(named(test, events)).toMatchObject({ retired: true, retiredAt: 1 });
    expect(columnsOf(events, [dev]).find(({ id }) => id === dev)).toMatchObject({ retired: false, retiredAt: 2 });
    expect(named(queue, events)).toMatchObject({ retiredAt: null });
  });

  it('knows when its order or its points were changed, but calls a new column put in its place no change of order', () => {
    const review = 'review' as ColumnId;
    const beganLater = (event: ConfigurationRow) => ({ ...event, seq: event.at === 0 ? event.seq : event.seq + 10 });
    const events = eventsOf(
      { ...add(review, 'active'), afterColumnId: dev } as ConfigurationChange,
      { do: 'order-columns', columnIds: [test, queue, dev, review, done, dropped] },
      { do: 'change-board', commitmentColumnId: queue },
    ).map(beganLater);
    expect(flowBoard('board', events, new Set())?.board.restatements).toEqual([
      { at: 2, by: 'order' },
      { at: 3, by: 'commitment' },
    ]);
  });

  it('goes by the ids of its source where it was imported', () => {
    const events = eventsOf().map((event) =>
      event.kind === 'column-added' ? { ...event, detail: { ...event.detail, sourceKey: `s-${event.seq}` } } : event,
    );
    const configured = flowBoard('board', events, new Set());
    expect(configured?.board.columns[0]?.id).toBe('s-1');
    expect(configured?.board.columns[0]?.columnId).toBe(queue);
    expect(configured?.flowIds.get(queue)).toBe('s-1');
  });

  it.each<[string, ConfigurationChange]>([
    ['no commitment point', { do: 'change-board', commitmentColumnId: null }],
    ['a commitment point behind the done point', { do: 'change-board', commitmentColumnId: dropped }],
    ['a done point that discards', { do: 'change-board', doneColumnId: dropped }],
  ])('is not measured with %s', (_, change) => {
    expect(flowBoard('board', eventsOf(change), new Set())).toBeUndefined();
  });
});
