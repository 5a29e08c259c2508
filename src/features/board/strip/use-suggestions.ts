'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { codeOnDemand } from '#ui/code-on-demand.ts';
import type { Suggestions } from '../filter/suggest-filter.ts';
import { useSession } from '../store/board-context.tsx';
import type { BoardFilter } from './use-board-filter.ts';

const suggesting = codeOnDemand(async () => (await import('../filter/suggest-filter.ts')).suggestionsFor);

const nothing: Suggestions = { from: 0, to: 0, options: [] };

/** What can stand at the caret, offered again as soon as the code of it has come, if the field still has the focus. */
function useOffered(field: RefObject<HTMLInputElement | null>) {
  const { shown } = useSession();
  const [offered, setOffered] = useState(nothing);
  const offer = useCallback(
    (text: string, caret: number) => setOffered(suggesting.now()?.(text, caret, shown.get()) ?? nothing),
    [shown],
  );
  useEffect(
    () =>
      suggesting.await(() => {
        const input = field.current;
        if (input && document.activeElement === input) offer(input.value, input.selectionStart ?? 0);
      }),
    [field, offer],
  );
  return { ...offered, offer, close: () => setOffered(nothing) };
}

/** What the field offers at its caret, and which of it Enter takes; `onLeave` is told of an Escape with no list to close. */
export function useSuggestions(field: RefObject<HTMLInputElement | null>, filter: BoardFilter, onLeave: () => void) {
  const { from, to, options, close, ...offered } = useOffered(field);
  const [active, setActive] = useState(-1);
  const offer = (text: string, caret: number) => {
    offered.offer(text, caret);
    setActive(-1);
  };
  const offerHere = () => field.current && offer(field.current.value, field.current.selectionStart ?? 0);
  const take = (index: number) => {
    const option = options[index];
    if (!option) return;
    const before = `${filter.text.slice(0, from)}${option.text}${option.text.endsWith(':') ? '' : ' '}`;
    const next = `${before}${filter.text.slice(to).trimStart()}`;
    filter.type(next);
    offer(next, before.length);
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const done = () => {
    filter.commit();
    close();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (options.length > 0 ? setActive((active + 1) % options.length) : offerHere()),
    ArrowUp: () => setActive(active <= 0 ? options.length - 1 : active - 1),
    Enter: () => (active >= 0 ? take(active) : done()),
    Escape: () => (options.length > 0 ? close() : onLeave()),
  };
  const press = (event: KeyboardEvent) => {
    const run = keys[event.key];
    if (!run || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run();
  };
  return { options, active, offer, offerHere, done, take, press };
}
