'use client';

import { CardAnchor } from '../model/card-anchor.tsx';
import { useCardModel } from '../model/card-context.tsx';
import styles from './body.module.css';

/** The cards that are parts of this one. */
export function Parts() {
  const { card } = useCardModel();
  if (card.parts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="parts-title">
      <div className={styles.heading}>
        <h3 id="parts-title">Parts {card.parts.length}</h3>
      </div>
      <ul className={styles.parts}>
        {card.parts.map((part) => (
          <li key={part.id}>
            <CardAnchor card={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}
