import { type RefObject, useLayoutEffect } from 'react';

/**
 * When the row of a list goes while the focus stands in it, the row after it takes the focus, else the one before; a list
 * that is empty then leaves it to the heading of its section.
 */
export function useNextRow(inRow: RefObject<Element | null>): void {
  useLayoutEffect(() => {
    const row = inRow.current?.closest('li, tr');
    // It is still in the document when this is called.
    return () => {
      if (!row?.contains(document.activeElement)) return;
      const beside = row.nextElementSibling ?? row.previousElementSibling;
      const next = beside?.querySelector<HTMLElement>('button') ?? headingOf(row);
      queueMicrotask(() => next?.focus());
    };
  }, [inRow]);
}

function headingOf(row: Element): HTMLElement | null {
  const heading = row.closest('section')?.querySelector<HTMLElement>('h2, h3') ?? null;
  if (heading) heading.tabIndex = -1;
  return heading;
}
