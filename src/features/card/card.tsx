'use client';

import { useEffect, useRef } from 'react';
import { AccountSection } from './account/account-section.tsx';
import { Checklist } from './body/checklist.tsx';
import { Description } from './body/description.tsx';
import { Parts } from './body/parts.tsx';
import styles from './card.module.css';
import { CardFields } from './fields/card-fields.tsx';
import { CardHead } from './head/card-head.tsx';
import { History } from './history/history.tsx';
import { CardProvider } from './model/card-context.tsx';
import { type CardPlace, CardPlaceProvider } from './model/card-place.tsx';
import type { CardStart } from './model/card-start.ts';
import { useCard } from './model/use-card.ts';
import { useCardKeys } from './panel/use-card-keys.ts';

type CardProps = { start: CardStart; base: string; place: CardPlace };

/** One card, in the panel or as a page. */
export function Card({ start, base, place }: CardProps) {
  return (
    <CardProvider model={useCard(start, base)}>
      <CardPlaceProvider place={place}>
        <CardBody place={place} />
      </CardPlaceProvider>
    </CardProvider>
  );
}

function CardBody({ place }: { place: CardPlace }) {
  const root = useRef<HTMLElement>(null);
  useCardKeys(root);
  useEffect(() => {
    // Whoever types on the board meanwhile, such as the card's title, is not torn away.
    if (place !== 'panel' || document.activeElement?.matches('input, textarea')) return;
    root.current?.querySelector<HTMLElement>('[data-card-title]')?.focus({ preventScroll: true });
  }, [place]);
  return (
    <article ref={root} className={styles.card} data-place={place} data-takes-keys="">
      <CardHead />
      <CardFields />
      <AccountSection />
      <Description />
      <Checklist />
      <Parts />
      <History />
    </article>
  );
}
