'use client';

import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { Comment } from './comment.tsx';
import { Composer } from './composer.tsx';
import { Earlier } from './earlier.tsx';
import { EventLine } from './event-line.tsx';
import styles from './history.module.css';

const first = 6;

type Entry = { at: string; comment: CardComment } | { at: string; event: LedgerEvent };

/** A comment stands there itself; that there is one need not be told again. */
const isTold = ({ kind, detail }: LedgerEvent): boolean =>
  kind !== 'card-commented' && !(Array.isArray(detail.fields) && detail.fields.join() === 'comments');

/**
 * What was said and what was done in one stream, the newest first, and the place to say more. A page has the ledger
 * elsewhere: there it is what was said.
 */
export function Stream() {
  const { card, events, can } = useCardModel();
  const place = useCardPlace();
  const entries: Entry[] = [
    ...card.discussion.map((comment) => ({ at: comment.writtenAt, comment })),
    ...(place === 'page' ? [] : events.filter(isTold).map((event) => ({ at: event.at, event }))),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <section aria-label="What was said and done" className={styles.stream}>
      {can('card:comment') ? <Composer /> : null}
      <Earlier
        label="Newest first"
        items={entries}
        first={first}
        draw={(entry) =>
          'comment' in entry ? (
            <Comment key={entry.comment.id} comment={entry.comment} />
          ) : (
            <EventLine key={entry.event.seq} event={entry.event} />
          )
        }
      />
    </section>
  );
}
