'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CardReference, NamedCard } from '#domain/schemas/card-detail.ts';
import styles from './card-anchor.module.css';
import { useCardModel } from './card-context.tsx';
import { useCardPlace } from './card-place.tsx';

/** A link to another card of the board: it takes this one's place, in the panel or as a page. */
export function CardAnchor({ card }: { card: CardReference }) {
  const { board } = useCardModel();
  return (
    <Way number={card.number}>
      <span className={styles.key}>
        {board.key}-{card.number}
      </span>{' '}
      {card.title}
    </Way>
  );
}

/** A card that a text names: its key leads to it, and its title is told where the pointer rests. */
export function NamedAnchor({ card: { boardKey, number, title } }: { card: NamedCard }) {
  const { board } = useCardModel();
  const key = `${boardKey}-${number}`;
  const named = <span className={styles.key}>{key}</span>;
  if (boardKey === board.key) {
    return (
      <Way number={number} title={title}>
        {named}
      </Way>
    );
  }
  return (
    <a href={`/b/${boardKey.toLowerCase()}/c/${number}`} title={title}>
      {named}
    </a>
  );
}

type WayProps = { number: number; title?: string; children: ReactNode };

function Way({ number, title, children }: WayProps) {
  const { base } = useCardModel();
  const href = `${base}/c/${number}`;
  if (useCardPlace() === 'page') {
    return (
      <a href={href} title={title}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} title={title} replace scroll={false} prefetch={false}>
      {children}
    </Link>
  );
}
