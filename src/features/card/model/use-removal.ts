'use client';

import { useEffect, useRef, useState } from 'react';
import { mintUuid } from '#ui/mint-uuid.ts';
import { hideToast, showToast } from '#ui/toasts.tsx';
import type { CardRequest } from './card-request.ts';
import type { CardModel } from './use-card.ts';

const waitMs = 8000;

/** How a list takes something away: what is on its way out is hidden already. */
export type Removal = {
  isHidden: (id: string) => boolean;
  remove: (id: string, what: string, request: CardRequest) => void;
};

type Waiting = { request: CardRequest; timer: ReturnType<typeof setTimeout>; toast: string };

/**
 * Takes away what cannot be brought back: it is out of sight at once, can be had back for eight seconds, and is really
 * removed then, or as soon as the card is left.
 */
export function useRemoval({ send }: Pick<CardModel, 'send'>): Removal {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, Waiting>());
  const latest = useRef(send);
  latest.current = send;

  const show = (id: string) => setHidden((ids) => new Set([...ids].filter((other) => other !== id)));
  const done = useRef(async (id: string) => {
    const removal = waiting.current.get(id);
    if (!removal) return;
    waiting.current.delete(id);
    clearTimeout(removal.timer);
    hideToast(removal.toast);
    const sent = await latest.current(removal.request, mintUuid());
    if (sent.kind === 'done') return;
    show(id);
    showToast({
      message: sent.kind === 'refused' ? sent.refusal.detail : 'No answer. Nothing was removed.',
      tone: 'warning',
    });
  });
  useEffect(() => {
    const flush = () => {
      for (const id of waiting.current.keys()) void done.current(id);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const remove = (id: string, what: string, request: CardRequest) => {
    const keep = () => {
      clearTimeout(waiting.current.get(id)?.timer);
      waiting.current.delete(id);
      show(id);
    };
    const timer = setTimeout(() => void done.current(id), waitMs);
    const toast = showToast({ message: `Removed ${what}`, action: { label: 'Undo', run: keep } });
    waiting.current.set(id, { request, timer, toast });
    setHidden((ids) => new Set([...ids, id]));
  };
  return { isHidden: (id: string) => hidden.has(id), remove };
}
