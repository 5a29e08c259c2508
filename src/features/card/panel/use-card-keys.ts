'use client';

import { type RefObject, useEffect } from 'react';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { copyLink } from './copy-link.ts';
import { usePanelNavigation } from './use-panel-navigation.ts';

const typesText = 'input, textarea, select, [contenteditable="true"]';
const covers = '[role="dialog"], [role="menu"], [role="listbox"]';

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** The keys of an open card. */
export function useCardKeys(root: RefObject<HTMLElement | null>): void {
  useNamedKeys(root);
  useOpenKeys();
}

/** Within the card, a key presses the control that names it, and reaches nothing else. */
function useNamedKeys(root: RefObject<HTMLElement | null>): void {
  const place = useCardPlace();
  useEffect(() => {
    const card = root.current;
    const listens: HTMLElement | null = place === 'page' ? document.body : card;
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || isIn(event, typesText) || isIn(event, covers)) return;
      const named = card?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]:not(:disabled)`);
      if (!named) return;
      event.preventDefault();
      event.stopPropagation();
      named.click();
    };
    listens?.addEventListener('keydown', press);
    return () => listens?.removeEventListener('keydown', press);
  }, [root, place]);
}

/** As long as the panel is open, wherever the focus is: another card, the link, and the way out. */
function useOpenKeys(): void {
  const { card, base } = useCardModel();
  const place = useCardPlace();
  const { close, toNeighbour } = usePanelNavigation(card.id);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isIn(event, covers)) return;
      const run = handlerOf(event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    const handlerOf = (event: KeyboardEvent): (() => unknown) | undefined => {
      const isMod = event.ctrlKey || event.metaKey;
      if (isMod) return event.key === '.' ? () => copyLink(`${base}/c/${card.number}`) : undefined;
      if (place === 'page') return undefined;
      if (event.key === 'Escape') return () => leaveFieldOr(event, close);
      if (isIn(event, typesText)) return undefined;
      if (event.key === '[') return () => toNeighbour(-1);
      return event.key === ']' ? () => toNeighbour(1) : undefined;
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [card.number, base, place, close, toNeighbour]);
}

/** The first Escape leaves a field, the next one the panel. */
function leaveFieldOr(event: KeyboardEvent, close: () => void): void {
  if (isIn(event, typesText) && event.target instanceof HTMLElement) event.target.blur();
  else close();
}
