'use client';

import type { RefObject } from 'react';
import { keysIn, type ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { copyLink } from '#ui/copy-link.ts';
import { type Run, useKeyLayer } from '#ui/keys/key-layer.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { usePanelNavigation } from './use-panel-navigation.ts';

const cardScope = keysIn('card');
const panelScope = keysIn('panel');

/** The keys of an open card: those of any card, on this one, and those of its panel. */
export function useCardKeys(root: RefObject<HTMLElement | null>): void {
  useKeysOnCard(root);
  usePanelKeys();
}

/** A command on the open card presses the control that is named after it (`data-command`), as far as it is there. */
function useKeysOnCard(root: RefObject<HTMLElement | null>): void {
  const place = useCardPlace();
  const { card, board } = useCardModel();
  useKeyLayer({
    ...cardScope,
    reaches: (target) => place === 'page' || root.current?.contains(target) === true,
    aim: () => ({ about: `${board.key}-${card.number}`, run: pressing(root.current) }),
  });
}

function pressing(card: HTMLElement | null): Record<string, Run> {
  const controls = card?.querySelectorAll<HTMLElement>('[data-command]:not(:disabled)') ?? [];
  return Object.fromEntries(
    [...controls].toReversed().map((control) => [control.dataset.command, () => control.click()]),
  );
}

/** As long as the panel is open, wherever the focus is: another card, the link, and the way out. */
function usePanelKeys(): void {
  const { card, base } = useCardModel();
  const place = useCardPlace();
  const { close, toNeighbour } = usePanelNavigation(card.id);
  const onPage = { 'copy-link': () => copyLink(`${base}/c/${card.number}`) };
  const inPanel: Record<ShortcutId<'panel'>, Run> = {
    ...onPage,
    'previous-card': () => toNeighbour(-1),
    'next-card': () => toNeighbour(1),
    'close-card': close,
  };
  useKeyLayer({ ...panelScope, aim: () => ({ run: place === 'page' ? onPage : inPanel }) });
}
