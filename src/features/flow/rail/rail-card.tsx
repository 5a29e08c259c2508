'use client';

import Link from 'next/link';
import { dayText } from '#domain/flow/day.ts';
import { showDay } from '#ui/date-display.ts';
import { useFigureSource } from '../figures/figure-source.tsx';
import type { Cluster } from './clustered.ts';
import styles from './events-rail.module.css';

type RailCardProps = { cluster: Cluster; side: 'start' | 'end'; onClose: () => void };

/** The events behind a tick: when, what, who and why, each with the way to its place in the ledger. */
export function RailCard({ cluster, side, onClose }: RailCardProps) {
  const { base } = useFigureSource();
  const { x, marks } = cluster;
  return (
    <div className={styles.card} data-side={side} style={{ '--x': `${x}px` }}>
      <ul>
        {marks.map(({ seq, on, words, who, why }) => (
          <li key={`${seq} ${words}`} className={styles.event}>
            <strong>{words}</strong>
            <span>
              {showDay(dayText(on))} by {who}
              {why ? `: ${why}` : ''}
            </span>
            <Link href={`${base}/ledger?before=${seq + 1}`} prefetch={false}>
              Event {seq} in the ledger
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.close} onClick={onClose}>
        Close
      </button>
    </div>
  );
}
