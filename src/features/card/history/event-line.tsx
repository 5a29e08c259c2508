'use client';

import { eventWords } from '#domain/event-words.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import { useCardModel } from '../model/card-context.tsx';
import { BriefWhen } from './brief-when.tsx';
import { eventNames } from './event-names.ts';
import styles from './history.module.css';

const vias: Partial<Record<LedgerEvent['via'], string>> = {
  api: 'through the API',
  import: 'imported',
  demo: 'made up for the demo',
};

const overrides = {
  reason: 'over a limit, for a reason',
  admin: 'over a closed limit, by an admin',
  expedite: 'over a limit, expedited',
};

/** One event of the card: when, who did what, from where to where, by which way, and why. */
export function EventLine({ event }: { event: LedgerEvent }) {
  const model = useCardModel();
  const names = eventNames(model);
  const { what, from, to, why } = eventWords(model.board, event, names);
  return (
    <li className={styles.event}>
      <BriefWhen atMs={Date.parse(event.at)} zone={model.board.zone} />
      <div>
        <p>
          <strong>{names.person(event.actorId)}</strong> {what}
          {vias[event.via] ? <span className={styles.via}> {vias[event.via]}</span> : null}
        </p>
        {to ? (
          <p className={styles.stages}>
            {from ? <span className={styles.stage}>{from}</span> : null}
            {from ? ' → ' : null}
            <span className={styles.stage}>{to}</span>
          </p>
        ) : null}
        {event.override ? <p className={styles.override}>{overrides[event.override]}</p> : null}
        {why ? <p className={styles.why}>“{why}”</p> : null}
      </div>
    </li>
  );
}
