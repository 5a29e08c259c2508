'use client';

import { type DragEvent, useRef, useState } from 'react';
import { announce } from '#ui/live-regions.tsx';
import { showToast } from '#ui/toasts.tsx';
import type { LineActs } from './checklist-line.tsx';
import { insertLine, moveLine, removeLine, renameLine, type SeenLine, tickLine } from './checklist-lines.ts';
import type { useChecklist } from './use-checklist.ts';

type Part = 'text' | 'up' | 'down';

/** What can be done to each line, and where the focus goes then; also which line is being dragged. */
export function useLineActs({ lines, put }: Pick<ReturnType<typeof useChecklist>, 'lines' | 'put'>) {
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<SeenLine | null>(null);
  const focus = (at: number, part: Part) =>
    requestAnimationFrame(() => {
      const line = list.current?.children[Math.min(at, list.current.children.length - 1)];
      line?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
    });
  const remove = (seen: SeenLine) => {
    const [line] = lines.slice(seen.at);
    void put(removeLine(seen));
    focus(seen.at, 'text');
    const run = () => (line ? void put(insertLine(line, seen.at)) : undefined);
    showToast({ message: `Removed “${seen.text}”`, action: { label: 'Undo', run } });
  };
  const move = (seen: SeenLine, to: number) => {
    void put(moveLine(seen, to));
    announce(`${seen.text}: place ${to + 1} of ${lines.length}.`);
    focus(to, to > seen.at ? 'down' : 'up');
  };
  const rename = (seen: SeenLine, text: string, stays: boolean) => {
    void put(renameLine(seen, text));
    if (stays) focus(seen.at, 'text');
  };
  const actsOn = (seen: SeenLine): LineActs => ({
    tick: (isDone) => void put(tickLine(seen, isDone)),
    rename: (text, stays) => rename(seen, text, stays),
    move: (to) => move(seen, to),
    remove: () => remove(seen),
    drag: (isDragged) => setDragged(isDragged ? seen : null),
  });
  const drop = (event: DragEvent, to: number) => {
    if (!dragged) return;
    event.preventDefault();
    if (dragged.at !== to) void put(moveLine(dragged, to));
    setDragged(null);
  };
  return { list, actsOn, drop, isAimed: (at: number) => dragged !== null && dragged.at !== at };
}
