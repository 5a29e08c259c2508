'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFigureSource } from '../figures/figure-source.tsx';

/** A card's key that opens the card beside the figures; plain where the board does not have the card. */
export function CardLink({ number, children }: { number: number | undefined; children: ReactNode }) {
  const { base } = useFigureSource();
  if (number === undefined) return children;
  return (
    <Link href={`${base}/c/${number}`} prefetch={false} scroll={false}>
      {children}
    </Link>
  );
}
