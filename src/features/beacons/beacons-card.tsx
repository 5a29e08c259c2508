'use client';

import { useEffect, useRef, useState } from 'react';
import type { BeaconsStart } from '#data/beacons/read-beacons.ts';
import { beaconNames } from '#domain/schemas/preferences.ts';
import { IconClose } from '#ui/icons.tsx';
import { announce } from '#ui/live-regions.tsx';
import { BeaconList } from './beacon-list.tsx';
import styles from './beacons-card.module.css';
import { MakeItYours } from './make-it-yours.tsx';
import { useBeacons } from './use-beacons.ts';
import { useStanding } from './use-standing.ts';

type BeaconsCardProps = { boardKey: string; start: BeaconsStart };

const phone = '(max-width: 699px)';

/** Five things to try, each ticked by doing it; then the ways to a board of one's own. On a phone a bar that unfolds. */
export function BeaconsCard({ boardKey, start }: BeaconsCardProps) {
  const { done, isDismissed, dismiss } = useBeacons(boardKey, start);
  const { page } = useStanding(boardKey);
  const [isOpen, setOpen] = useState(() => !matchMedia(phone).matches);
  useSpoken(done.size);
  if (isDismissed) return null;
  const isThrough = done.size === beaconNames.length;
  const title = isThrough ? 'Make it yours' : 'Five things to try';
  return (
    <aside
      className={styles.card}
      aria-label={title}
      data-open={isOpen || undefined}
      data-beside={page.startsWith('/c/') || undefined}
    >
      <div className={styles.head}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span className={styles.title}>{title}</span>
          <span className={styles.count} aria-hidden="true">
            {beaconNames.map((name) => (
              <i key={name} data-done={done.has(name) || undefined} />
            ))}
          </span>
          <span className={styles.spoken}>
            {done.size} of {beaconNames.length} done
          </span>
        </button>
        <button
          type="button"
          className={styles.close}
          aria-label="Put these away"
          title="Put these away; Help brings them back"
          onClick={dismiss}
        >
          <IconClose />
        </button>
      </div>
      {isOpen ? (
        <div className={styles.body}>
          {isThrough ? (
            <MakeItYours boardKey={boardKey} isDemo={start.isDemo} />
          ) : (
            <BeaconList
              boardKey={boardKey}
              start={start}
              done={done}
              onShown={() => matchMedia(phone).matches && setOpen(false)}
            />
          )}
        </div>
      ) : null}
    </aside>
  );
}

/** Says what a screen shows by a dot. */
function useSpoken(done: number): void {
  const said = useRef(done);
  useEffect(() => {
    if (done > said.current) announce(`Done: ${done} of ${beaconNames.length} things to try.`);
    said.current = done;
  }, [done]);
}
