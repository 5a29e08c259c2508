'use client';

import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { cardsWords } from '../actions/edit-cards.ts';
import { cancelCarry } from '../keys/carry.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import styles from './selection-bar.module.css';

/** While cards that were picked up by a click wait for their place: what they are, and the way to put them back. */
export function HandBar() {
  const session = useSession();
  const motion = useMotion((now) => (now?.by === 'clicks' ? now : null));
  const known = useBoard((state) => state.cards);
  if (!motion) return null;
  const cards = motion.cardIds.flatMap((id) => known.get(id) ?? []);
  return (
    <section className={styles.bar} aria-label="In the hand">
      <span className={styles.count}>{cardsWords(session, cards)} picked up</span>
      <button
        type="button"
        className={`${styles.act} ${styles.back}`}
        aria-keyshortcuts={ariaKeys(keysOf('cancel-carry'))}
        onClick={() => cancelCarry(session, motion)}
      >
        Put back
        <Kbd>{keyCaps(keyOf('cancel-carry'))}</Kbd>
      </button>
    </section>
  );
}
