'use client';

import { type ReactNode, useState } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import { useCardModel } from '../model/card-context.tsx';
import styles from './history.module.css';

type EarlierProps<Item> = {
  label: string;
  /** The newest first. */
  items: readonly Item[];
  /** How many are shown to begin with. */
  first: number;
  /** One item as a line of the list, with its key. */
  draw: (item: Item) => ReactNode;
};

/** The first of many, the others when they are asked for, and the way to those that are not even here. */
export function Earlier<Item>({ label, items, first, draw }: EarlierProps<Item>) {
  const { hasEarlier, base, card } = useCardModel();
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, items.length - first);
  return (
    <>
      <ol className={styles.events} aria-label={label}>
        {items.slice(0, items.length - hidden).map(draw)}
      </ol>
      {hidden > 0 ? (
        <QuietButton isFlush onClick={() => setWhole(true)}>
          ▸ {hidden}
          {hasEarlier ? '+' : ''} earlier
        </QuietButton>
      ) : hasEarlier ? (
        <a href={`${base}/ledger?card=${card.number}`}>Earlier events in the ledger</a>
      ) : null}
    </>
  );
}
