'use client';

import { Avatar } from '#ui/avatar.tsx';
import cardStyles from '../card.module.css';
import propertyStyles from '../fields/properties.module.css';
import { AgeLine } from '../head/age-line.tsx';
import { BlockLine } from '../head/block-line.tsx';
import styles from '../head/card-head.module.css';
import { HeadLine } from '../head/head-line.tsx';
import { labelOf } from '../head/stage-label.ts';
import { type KnownCard, useAhead } from './card-ahead.ts';

/** A card as its board knows it, until the whole of it has come from the server. */
export function AheadCard() {
  const ahead = useAhead();
  return ahead && <Known {...ahead.known} />;
}

function Known({ card, board, members }: KnownCard) {
  const assignee = card.assigneeId === null ? undefined : members.get(card.assigneeId);
  return (
    <div className={cardStyles.card} data-place="panel">
      <div className={cardStyles.parts}>
        <header className={styles.head} style={{ '--type': `var(--type-${card.type})` }}>
          <HeadLine card={card} board={board} />
          <p className={styles.title} data-known-title="">
            {card.title}
          </p>
          <div className={styles.place}>
            <span className={styles.stage}>{labelOf(board, card.columnId)}</span>
          </div>
          {card.blocks.map((block) => (
            <BlockLine key={block.id} block={block} zone={board.zone} />
          ))}
        </header>
        <div className={cardStyles.side}>
          <div className={propertyStyles.properties}>
            <span className={propertyStyles.chip}>
              <span className={propertyStyles.sign}>{assignee ? <Avatar name={assignee.name} size={18} /> : '○'}</span>
              {assignee?.name ?? 'nobody'}
            </span>
          </div>
          <AgeLine card={card} board={board} />
        </div>
      </div>
    </div>
  );
}
