'use client';

import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { Glyph } from '#ui/glyph.tsx';
import { IconBolt } from '#ui/icons.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import type { CardActs } from '../model/use-card-acts.ts';
import { BlockBand } from './block-band.tsx';
import styles from './card-head.module.css';
import { CardMenu } from './card-menu.tsx';
import { CardTitle } from './card-title.tsx';
import { MoveControls } from './move-controls.tsx';
import { CardControls, CloseControl } from './panel-controls.tsx';
import { StandingBand } from './standing-band.tsx';

/** Key, type, title and place of a card, with what can be done to it as a whole. */
export function CardHead({ acts }: { acts: CardActs }) {
  const { card, board } = useCardModel();
  const word = board.types.find(({ id }) => id === card.type)?.word ?? card.type;
  const isHere = card.standing === 'on-board' && !card.void;
  return (
    <header className={styles.head} style={{ '--type': `var(--type-${card.type})` }}>
      <div className={styles.line}>
        <span className={styles.glyph}>
          <Glyph shape={cardTypeMarks[card.type]} />
        </span>
        <span className={styles.key}>
          {board.key}-{card.number}
        </span>
        <span>· {word}</span>
        {card.classOfService === 'expedite' ? (
          <span className={styles.expedite}>
            <IconBolt /> Expedite
          </span>
        ) : null}
        <span className={styles.controls}>
          <CardControls />
          <CardMenu acts={acts} />
          <CloseControl />
        </span>
      </div>
      <CardTitle />
      {isHere ? <MoveControls /> : <StandingBand />}
      <SaveNote state={acts.state} />
      {isHere ? <BlockBand /> : null}
    </header>
  );
}
