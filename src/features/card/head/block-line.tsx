'use client';

import type { ReactNode } from 'react';
import { blockCategoryWords } from '#domain/event-words.ts';
import type { CardBlock } from '#domain/schemas/card.ts';
import { showInstant } from '#ui/date-display.ts';
import { IconOctagon } from '#ui/icons.tsx';
import styles from './block-band.module.css';

type BlockLineProps = {
  block: CardBlock;
  zone: string;
  /** The way out of it. */
  children?: ReactNode;
};

/** One block of a card: for how long, of what kind and why. */
export function BlockLine({ block, zone, children }: BlockLineProps) {
  return (
    <div className={styles.band}>
      <IconOctagon />
      <p className={styles.text}>
        <strong>Blocked</strong> <BlockedFor since={block.since} zone={zone} /> · {blockCategoryWords[block.category]} ·
        “{block.reason}”
      </p>
      {children}
    </div>
  );
}

const dayMs = 86_400_000;

/** "2 d", or "today"; its instant is the title. */
function BlockedFor({ since, zone }: { since: string; zone: string }) {
  const days = Math.floor((Date.now() - Date.parse(since)) / dayMs);
  return (
    <time suppressHydrationWarning dateTime={since} title={`${showInstant(Date.parse(since), zone)} ${zone}`}>
      {days > 0 ? `${days} d` : 'today'}
    </time>
  );
}
