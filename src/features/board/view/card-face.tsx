import { memo } from 'react';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { Glyph } from '#ui/glyph.tsx';
import { IconBolt } from '#ui/icons.tsx';
import { BlockedBand } from './blocked-band.tsx';
import styles from './card-face.module.css';
import { CardFoot } from './card-foot.tsx';
import { useSurroundings } from './surroundings.tsx';

/** What a card looks like, in its list and in the hand. Its title is drawn by the link that opens it, which comes first. */
export const CardFace = memo(function CardFace({ card }: { card: BoardCard }) {
  const { configuration, typeWords, nowMs } = useSurroundings();
  return (
    <>
      {card.blocks.length > 0 ? <BlockedBand blocks={card.blocks} nowMs={nowMs} /> : null}
      <div className={styles.head} data-part="head">
        <span className={styles.glyph}>
          <Glyph shape={cardTypeMarks[card.type]} />
        </span>
        <span className={styles.key}>
          {configuration.key}-{card.number}
        </span>
        <span className={styles.word} data-part="word">
          {typeWords[card.type]}
        </span>
        {card.classOfService === 'expedite' ? (
          <span className={styles.expedite}>
            <IconBolt />
            <span data-part="word">Expedite</span>
          </span>
        ) : null}
      </div>
      <CardFoot card={card} />
    </>
  );
});
