'use client';

import type { BoardCard } from '#domain/schemas/card.ts';
import { isClosed, previewMove } from '../state/preview.ts';
import { useMotion, useSession, useSettings } from '../store/board-context.tsx';
import { CardFace } from '../view/card-face.tsx';
import linkStyles from '../view/card-link.module.css';
import cardStyles from '../view/card-row.module.css';
import densityStyles from '../view/density.module.css';
import styles from './held-card.module.css';

/** The card in the hand, lifted off the board. */
export function HeldCard({ card }: { card: BoardCard }) {
  const { shown } = useSession();
  const closed = useMotion((motion) => motion !== null && isClosed(previewMove(shown.get(), card.id, motion.target)));
  const density = useSettings((settings) => settings.density);
  return (
    <div
      className={`${densityStyles.density} ${cardStyles.card} ${styles.held}`}
      data-density={density}
      style={{ '--type': `var(--type-${card.type})` }}
      data-closed={closed || undefined}
    >
      <span className={linkStyles.title}>{card.title}</span>
      <CardFace card={card} />
    </div>
  );
}
