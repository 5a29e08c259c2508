'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { BeaconsStart } from '#data/beacons/read-beacons.ts';
import { beaconWords } from '#domain/beacons/beacon-words.ts';
import { type BeaconName, beaconNames } from '#domain/schemas/preferences.ts';
import styles from './beacons-card.module.css';
import { placeToShow } from './place-to-show.ts';

type BeaconListProps = {
  boardKey: string;
  start: BeaconsStart;
  done: ReadonlySet<BeaconName>;
  onShown: () => void;
};

/** The things, of which the next one is told whole; any other by a click. */
export function BeaconList({ boardKey, start, done, onShown }: BeaconListProps) {
  const [chosen, choose] = useState<BeaconName | null>(null);
  const router = useRouter();
  const told = chosen ?? beaconNames.find((name) => !done.has(name));
  const show = (name: BeaconName) => {
    onShown();
    placeToShow(name, boardKey, start.places, router.push);
  };
  return (
    <ol className={styles.list}>
      {beaconNames.map((name) => {
        const { title, hand, keys } = beaconWords(name, start.places);
        const isTold = told === name;
        return (
          <li key={name} className={styles.thing} data-done={done.has(name) || undefined}>
            <button type="button" className={styles.name} aria-expanded={isTold} onClick={() => choose(name)}>
              <i aria-hidden="true" /> {title}
              {done.has(name) ? <span className={styles.spoken}>, done</span> : null}
            </button>
            {isTold ? (
              <div className={styles.how}>
                <p>{hand}</p>
                <p className={styles.keys}>Keys: {keys}</p>
                <button type="button" className={styles.show} onClick={() => show(name)}>
                  Show me
                </button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
