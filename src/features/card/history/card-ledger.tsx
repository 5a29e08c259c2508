'use client';

import { useCardModel } from '../model/card-context.tsx';
import { Earlier } from './earlier.tsx';
import { EventLine } from './event-line.tsx';

const first = 12;

/** What the ledger says of the card, the newest first: who did what when, from where to where, and why. */
export function CardLedger() {
  const { events } = useCardModel();
  return (
    <Earlier
      label="Ledger of the card"
      items={events}
      first={first}
      draw={(event) => <EventLine key={event.seq} event={event} />}
    />
  );
}
