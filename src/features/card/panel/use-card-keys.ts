'use client';

import type { RefObject } from 'react';
import { keysIn, type ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { copyLink } from '#ui/copy-link.ts';
import { type Run, useKeyLayer } from '#ui/keys/key-layer.ts';
import { redoOffered, undoOffered } from '#ui/offer-undo.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { useNeighbours } from './use-neighbours.ts';

const cardScope = keysIn('card');
const panelScope = keysIn('panel');
const boardScope = keysIn('board');

/** What commands do on the open card that no control on screen is named after. */
type OtherRuns = Partial<Record<ShortcutId<'card'>, Run | undefined>>;

/** The keys of an open card: those of any card, on this one, and those of its panel. */
export function useCardKeys(root: RefObject<HTMLElement | null>, others: OtherRuns): void {
  useKeysOnCard(root, others);
  usePanelKeys();
  useKeyLayer({ ...boardScope, aim: () => ({ run: { undo: undoOffered, redo: redoOffered } }) });
}

/** A command on the open card presses the control that is named after it (`data-command`), where there is one. */
function useKeysOnCard(root: RefObject<HTMLElement | null>, others: OtherRuns): void {
  const place = useCardPlace();
  const { card, board } = useCardModel();
  useKeyLayer({
    ...cardScope,
    reaches: (target) => place === 'page' || root.current?.contains(target) === true,
    aim: () => {
      if (place === 'panel' && document.activeElement?.closest('[data-card]')) return null;
      return { about: `${board.key}-${card.number}`, run: { ...others, ...pressing(root.current) } };
    },
  });
}

function pressing(card: HTMLElement | null): Record<string, Run> {
  const controls = card?.querySelectorAll<HTMLElement>('[data-command]:not(:disabled)') ?? [];
  return Object.fromEntries(
    [...controls].toReversed().map((control) => [control.dataset.command, () => press(control)]),
  );
}

/** A list to choose from opens; whatever else is pressed. */
function press(control: HTMLElement): void {
  if (!(control instanceof HTMLSelectElement)) {
    control.click();
    return;
  }
  control.focus();
  try {
    control.showPicker();
  } catch {
    // Where a browser opens it for a click only, the arrows choose in it.
  }
}

/** As long as the panel is open, wherever the focus is: another card, and the link. */
function usePanelKeys(): void {
  const { card, base } = useCardModel();
  const place = useCardPlace();
  const toNeighbour = useNeighbours(card.id);
  const onPage = { 'copy-link': () => copyLink(`${base}/c/${card.number}`) };
  const inPanel: Record<Exclude<ShortcutId<'panel'>, 'close-card'>, Run> = {
    ...onPage,
    'previous-card': () => toNeighbour(-1),
    'next-card': () => toNeighbour(1),
  };
  useKeyLayer({ ...panelScope, aim: () => ({ run: place === 'page' ? onPage : inPanel }) });
}
