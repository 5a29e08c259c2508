import { defaultRangeExtractor, useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { Density } from '#domain/view-vocabulary.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { useMotion, useSession, useSettings } from '../store/board-context.tsx';
import type { ListHandle } from '../store/list-registry.ts';
import { useCardsOutOfSight } from './use-cards-out-of-sight.ts';
import { usePrinting } from './use-printing.ts';

type CardVirtualizer = Virtualizer<HTMLDivElement, Element>;
type ScrollRef = RefObject<HTMLDivElement | null>;

/** A card to be drawn: in the flow of the list, or at `top` where it is kept alive outside the visible part. */
export type Row = { id: CardId; index: number; top: number | null };

/** Room for a button between the cards. */
const placingGap = 30;

const gapOf: Record<Density, number> = { comfortable: 8, compact: 5, far: 2 };

/** On the server and before the first measure; about what a laptop shows. */
const firstRect = { width: 180, height: 800 };

const roughHeight: Record<Density, number> = { comfortable: 96, compact: 66, far: 24 };

/**
 * Keeps only the cards near the visible part in the document, and the one in the hand. Rows stand in the document's
 * flow, so that the first picture is right before anything has been measured.
 */
export function useCardWindow(ids: readonly CardId[], stop: CardId | undefined, columnId: ColumnId, lane: LaneFilter) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const density = useSettings((settings) => settings.density);
  const printing = usePrinting();
  const placing = useMotion((motion) => motion?.by === 'clicks');
  const gap = placing ? placingGap : gapOf[density];
  const { kept, isOut } = useSpecialRows(ids, stop);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => scrollRef.current,
    // What is out of sight takes back the gap before it, too.
    estimateSize: (index) => (isOut(index) ? -gap : roughHeight[density]),
    getItemKey: (index) => (isOut(index) ? `${ids[index]} out of sight` : (ids[index] as CardId)),
    gap,
    paddingStart: placing ? gap : 0,
    overscan: 3,
    initialRect: firstRect,
    rangeExtractor: (range) =>
      (printing ? [...ids.keys()] : withKept(defaultRangeExtractor(range), kept)).filter((index) => !isOut(index)),
  });
  useListHandle(virtualizer, scrollRef, columnId, lane);
  const items = virtualizer.getVirtualItems();
  const run = flowingRun(items, kept, isOut);
  const total = virtualizer.getTotalSize();
  return {
    scrollRef,
    measure: virtualizer.measureElement,
    rows: items.map((item) => rowOf(ids, item, run.includes(item))),
    gap,
    before: run[0]?.start ?? 0,
    after: Math.max(0, total - (run.at(-1)?.end ?? total)),
    /** Where the line of a drop at `index` is drawn, above the card that stands there; the first one just in sight. */
    topOf: (index: number) =>
      placing && index === ids.length
        ? total + gap / 2
        : Math.max(-1, (virtualizer.measurementsCache[index]?.start ?? total) - gap / 2),
  };
}

/** The rows that stay in the document wherever they are, and those that are not drawn at all. */
function useSpecialRows(ids: readonly CardId[], stop: CardId | undefined) {
  const held = useMotion((motion) => (motion && ids.includes(motion.cardId) ? motion.cardId : null));
  const out = useCardsOutOfSight();
  return {
    kept: [held, stop].flatMap((id) => (id ? [ids.indexOf(id)] : [])).filter((index) => index >= 0),
    isOut: (index: number) => out.has(ids[index] as CardId),
  };
}

const rowOf = (ids: readonly CardId[], { index, start }: VirtualItem, flows: boolean): Row => ({
  id: ids[index] as CardId,
  index,
  top: flows ? null : start,
});

function useListHandle(virtualizer: CardVirtualizer, scrollRef: ScrollRef, columnId: ColumnId, lane: LaneFilter) {
  const { lists } = useSession();
  useEffect(() => {
    const handle: ListHandle = {
      columnId,
      lane,
      element: () => scrollRef.current,
      indexAt: (contentY) => indexAt(virtualizer, contentY),
      scrollToIndex: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    };
    lists.add(handle);
    return () => {
      lists.delete(handle);
    };
  }, [virtualizer, scrollRef, columnId, lane, lists]);
}

function indexAt(virtualizer: CardVirtualizer, contentY: number): number {
  if (contentY >= virtualizer.getTotalSize()) return virtualizer.options.count;
  const item = virtualizer.getVirtualItemForOffset(Math.max(0, contentY));
  if (!item) return 0;
  return contentY > item.start + item.size / 2 ? item.index + 1 : item.index;
}

const withKept = (range: number[], kept: readonly number[]): number[] =>
  [...new Set([...range, ...kept])].sort((a, b) => a - b);

/** The rows without a hole among them: all but kept ones that stand far from the visible part. */
function flowingRun(
  items: readonly VirtualItem[],
  kept: readonly number[],
  isOut: (index: number) => boolean,
): readonly VirtualItem[] {
  const follows = (before: VirtualItem | undefined, after: VirtualItem | undefined) => {
    let next = (before?.index ?? 0) + 1;
    while (isOut(next)) next += 1;
    return after?.index === next;
  };
  const anchor = items.findIndex(({ index }) => !kept.includes(index));
  if (anchor < 0) return items.slice(0, 1);
  let from = anchor;
  let to = anchor;
  while (from > 0 && follows(items[from - 1], items[from])) from -= 1;
  while (to + 1 < items.length && follows(items[to], items[to + 1])) to += 1;
  return items.slice(from, to + 1);
}
