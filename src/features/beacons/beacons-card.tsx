'use client';

import { useEffect, useRef, useState } from 'react';
import type { BeaconsStart } from '#data/beacons/read-beacons.ts';
import { beaconNames } from '#domain/schemas/preferences.ts';
import { announce } from '#ui/live-regions.tsx';
import { BeaconList } from './beacon-list.tsx';
import styles from './beacons-card.module.css';
import { BeaconsHead } from './beacons-head.tsx';
import { MakeItYours } from './make-it-yours.tsx';
import { useBeacons } from './use-beacons.ts';
import { useStanding } from './use-standing.ts';

type BeaconsCardProps = { boardKey: string; start: BeaconsStart };

const phone = '(max-width: 699px)';
/** The board's own page, on which the card stands open; on the others it is folded until asked for. */
const board = '';

/** Five things to try, each ticked by doing it; then the ways to a board of one's own. On a phone a bar that unfolds. */
export function BeaconsCard({ boardKey, start }: BeaconsCardProps) {
  const { done, isDismissed, dismiss } = useBeacons(boardKey, start);
  const { page } = useStanding(boardKey);
  const [openOn, setOpenOn] = useState<string | null>(() => (matchMedia(phone).matches ? null : board));
  const isOpen = page === openOn;
  useProgress(done.size, () => setOpenOn(page));
  if (isDismissed) return null;
  const isThrough = done.size === beaconNames.length;
  const title = isThrough ? 'Make it yours' : 'Five things to try';
  return (
    <aside
      className={styles.card}
      aria-label={title}
      data-open={isOpen || undefined}
      data-beside={page !== board || undefined}
    >
      <BeaconsHead
        title={title}
        done={done}
        isOpen={isOpen}
        onToggle={() => setOpenOn(isOpen ? null : page)}
        onClose={dismiss}
      />
      {isOpen ? (
        <div className={styles.body}>
          {isThrough ? (
            <MakeItYours boardKey={boardKey} isDemo={start.isDemo} />
          ) : (
            <BeaconList
              boardKey={boardKey}
              start={start}
              done={done}
              onShown={() => matchMedia(phone).matches && setOpenOn(null)}
            />
          )}
        </div>
      ) : null}
    </aside>
  );
}

/** Says what a screen shows by a dot; the last one unfolds what comes after. */
function useProgress(done: number, onThrough: () => void): void {
  const said = useRef(done);
  const through = useRef(onThrough);
  through.current = onThrough;
  useEffect(() => {
    if (done > said.current) {
      announce(`Done: ${done} of ${beaconNames.length} things to try.`);
      if (done === beaconNames.length) through.current();
    }
    said.current = done;
  }, [done]);
}
