'use client';

import Link from 'next/link';
import type { CardReference } from '#domain/schemas/card-detail.ts';
import styles from './card-anchor.module.css';
import { useCardModel } from './card-context.tsx';
import { useCardPlace } from './card-place.tsx';

/** A link to another card of the board: it takes this one's place, in the panel or as a page. */
export function CardAnchor({ card }: { card: CardReference }) {
  const { base, board } = useCardModel();
  const place = useCardPlace();
  const href = `${base}/c/${card.number}`;
  const content = (
    <>
      <span className={styles.key}>
        {board.key}-{card.number}
      </span>{' '}
      {card.title}
    </>
  );
  if (place === 'page') return <a href={href}>{content}</a>;
  return (
    <Link href={href} replace scroll={false} prefetch={false}>
      {content}
    </Link>
  );
}
