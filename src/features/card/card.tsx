'use client';

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { AccountSection } from './account/account-section.tsx';
import styles from './card.module.css';
import { Properties } from './fields/properties.tsx';
import { type AskedProperties, useAskedProperties } from './fields/use-asked-properties.ts';
import { DropZone } from './files/drop-zone.tsx';
import { useUploads } from './files/use-uploads.ts';
import { CardAge } from './head/card-age.tsx';
import { CardHead } from './head/card-head.tsx';
import { CardLedger } from './history/card-ledger.tsx';
import { Stream } from './history/stream.tsx';
import { CardProvider, useCardModel } from './model/card-context.tsx';
import { type CardPlace, CardPlaceProvider } from './model/card-place.tsx';
import type { CardStart } from './model/card-start.ts';
import { useCard } from './model/use-card.ts';
import { useCardActs } from './model/use-card-acts.ts';
import { useRemoval } from './model/use-removal.ts';
import { useCardKeys } from './panel/use-card-keys.ts';
import { useKeptFocus } from './panel/use-kept-focus.ts';
import { CardTabs, type TabName } from './tabs/card-tabs.tsx';

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
  const model = useCardModel();
  const root = useRef<HTMLElement>(null);
  const uploads = useUploads(model);
  const removal = useRemoval(model);
  const [open, setOpen] = useState<TabName>('description');
  const asked = useAskedProperties();
  const acts = useCardActs();
  useCardKeys(root, {
    ...acts.runs,
    ...(model.can('card:edit') ? { tags: () => asked.ask('tags'), due: () => asked.ask('due') } : {}),
  });
  useFirstFocus(root, place);
  useKeptFocus(root);
  const addFiles = (files: readonly File[]) => {
    setOpen('files');
    uploads.add(files);
  };
  return (
    <article ref={root} className={styles.card} data-place={place} data-takes-keys="" tabIndex={-1}>
      <DropZone onFiles={model.can('card:edit') ? addFiles : undefined} className={styles.parts}>
        <CardHead acts={acts} />
        <Side isPage={place === 'page'} asked={asked} />
        <div className={styles.texts}>
          <CardTabs uploads={uploads} removal={removal} open={open} onOpen={setOpen} />
          {open === 'ledger' ? null : <Stream />}
        </div>
      </DropZone>
    </article>
  );
}

/** What stands beside the texts of a page, and between head and texts of a panel. */
function Side({ isPage, asked }: { isPage: boolean; asked: AskedProperties }): ReactNode {
  const { card, can } = useCardModel();
  return (
    <div className={styles.side}>
      <Properties asked={asked} />
      {card.standing === 'on-board' && !card.void ? <CardAge /> : null}
      <AccountSection />
      {isPage && can('ledger:read') ? (
        <section className={styles.ledger} aria-labelledby="ledger-title">
          <h3 id="ledger-title">Ledger</h3>
          <CardLedger />
        </section>
      ) : null}
    </div>
  );
}

/** A panel that opens takes the focus to its title; a page leaves it where the browser puts it. */
function useFirstFocus(root: RefObject<HTMLElement | null>, place: CardPlace): void {
  useEffect(() => {
    // Whoever types on the board meanwhile, such as the card's title, is not torn away.
    if (place !== 'panel' || document.activeElement?.matches('input, textarea')) return;
    root.current?.querySelector<HTMLElement>('[data-card-title]')?.focus({ preventScroll: true });
  }, [root, place]);
}
