'use client';

import { eventWords } from '#domain/event-words.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import { When } from '#ui/when.tsx';
import { useCardModel } from '../model/card-context.tsx';
import type { CardModel } from '../model/use-card.ts';
import styles from './history.module.css';

function namesIn({ board, members, people, relatives }: CardModel) {
  return {
    person: (id: string) => members.find(({ personId }) => personId === id)?.name ?? people[id] ?? 'somebody',
    card: (id: string) => {
      const found = relatives.find((card) => card.id === id);
      return found ? `${board.key}-${found.number}` : 'another card';
    },
  };
}

/** What the ledger says of the card, the newest first: who did what when, from where to where, and why. */
export function CardLedger() {
  const model = useCardModel();
  const { events, hasEarlier, base, card } = model;
  return (
    <div className={styles.discussion}>
      <ol className={styles.events}>
        {events.map((event) => (
          <EventLine key={event.seq} event={event} />
        ))}
      </ol>
      {hasEarlier ? <a href={`${base}/ledger?card=${card.number}`}>Earlier events in the ledger</a> : null}
    </div>
  );
}

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

function EventLine({ event }: { event: LedgerEvent }) {
  const model = useCardModel();
  const names = namesIn(model);
  const { what, from, to, why } = eventWords(model.board, event, names);
  return (
    <li className={styles.event}>
      <When atMs={Date.parse(event.at)} zone={model.board.zone} />
      <div>
        <p>
          <strong>{names.person(event.actorId)}</strong> {what}
          {vias[event.via] ? <span className={styles.via}> {vias[event.via]}</span> : null}
        </p>
        {to ? (
          <p className={styles.stages}>
            {from ? `${from} → ` : ''}
            {to}
          </p>
        ) : null}
        {event.override ? <p className={styles.override}>{overrides[event.override]}</p> : null}
        {why ? <p className={styles.why}>“{why}”</p> : null}
      </div>
    </li>
  );
}
