'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { useFigureSource } from '../figures/figure-source.tsx';

export type OpenCard = (number: number, event: { ctrlKey: boolean; metaKey: boolean }) => void;

/** Opens a card beside the figures; with Control or Command in a tab of its own. */
export function useOpenCard(): OpenCard {
  const router = useRouter();
  const { base } = useFigureSource();
  return useCallback(
    (number, { ctrlKey, metaKey }) => {
      const address = `${base}/c/${number}`;
      if (ctrlKey || metaKey) window.open(address, '_blank', 'noopener');
      else router.push(address, { scroll: false });
    },
    [router, base],
  );
}
