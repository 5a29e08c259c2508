'use client';

import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import type { CardActs } from '../model/use-card-acts.ts';
import { BlockBand } from './block-band.tsx';
import styles from './card-head.module.css';
import { CardMenu } from './card-menu.tsx';
import { CardTitle } from './card-title.tsx';
import { HeadLine } from './head-line.tsx';
import { MoveControls } from './move-controls.tsx';
import { CardControls, CloseControl } from './panel-controls.tsx';
import { StandingBand } from './standing-band.tsx';

/** Key, type, title and place of a card, with what can be done to it as a whole. */
export function CardHead({ acts }: { acts: CardActs }) {
  const { card, board } = useCardModel();
  const isHere = card.standing === 'on-board' && !card.void;
  return (
    <header className={styles.head} style={{ '--type': `var(--type-${card.type})` }}>
      <HeadLine card={card} board={board}>
        <span className={styles.controls}>
          <CardControls />
          <CardMenu acts={acts} />
          <CloseControl />
        </span>
      </HeadLine>
      <CardTitle />
      {isHere ? <MoveControls /> : <StandingBand />}
      <SaveNote state={acts.state} />
      {isHere ? <BlockBand /> : null}
    </header>
  );
}
