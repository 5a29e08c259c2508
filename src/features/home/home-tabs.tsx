'use client';

import Link from 'next/link';
import { keepPreference } from '#data/people/preferences.action.ts';
import type { Home } from '#domain/schemas/preferences.ts';
import styles from './home-page.module.css';
import { homeNames } from './home-words.ts';

/** The homes beside each other; the one that is chosen opens the next time too. */
export function HomeTabs({ homes, current }: { homes: readonly Home[]; current: Home }) {
  return (
    <nav className={styles.tabs} aria-label="Homes">
      {homes.map((home) => (
        <Link
          key={home}
          href={`/?home=${home}`}
          className={styles.tab}
          aria-current={home === current ? 'page' : undefined}
          onClick={() => void keepPreference('home', home)}
        >
          {homeNames[home]}
        </Link>
      ))}
    </nav>
  );
}
