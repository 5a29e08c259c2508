import Link from 'next/link';
import type { Named } from '#data/ledger/read-named.ts';
import { eventWords } from '#domain/event-words.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { HeadRow } from '#ui/head-row.tsx';
import { When } from '#ui/when.tsx';
import styles from './ledger-page.module.css';

type LedgerTableProps = { events: LedgerEvent[]; board: BoardConfiguration; named: Named; base: string };

const vias: Readonly<Record<LedgerEvent['via'], string>> = { hand: 'hand', api: 'API', import: 'import', demo: 'demo' };

const heads = ['Event', 'When', 'Who', 'Via', 'What', 'Card', 'Why'];

/** One row for each event: when, who, through what, what, which card, and why. */
export function LedgerTable({ events, ...around }: LedgerTableProps) {
  return (
    <section className={styles.scroll} aria-label="Events">
      <table className={styles.table}>
        <HeadRow heads={heads} />
        <tbody>
          {events.map((event) => (
            <EventRow key={event.seq} event={event} {...around} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EventRow({ event, board, named, base }: Omit<LedgerTableProps, 'events'> & { event: LedgerEvent }) {
  const cardOf = (id: string | null) => named.cards.find((card) => card.id === id);
  const keyOf = (number: number) => `${board.key}-${number}`;
  const person = (id: string) => named.people[id] ?? 'somebody';
  const { what, from, to, why } = eventWords(board, event, {
    person,
    card: (id) => keyOf(cardOf(id)?.number ?? 0),
  });
  const card = cardOf(event.cardId);
  return (
    <tr>
      <td className={styles.seq}>#{event.seq}</td>
      <td className={styles.when}>
        <When atMs={Date.parse(event.at)} zone={board.zone} />
      </td>
      <td>{person(event.actorId)}</td>
      <td>{vias[event.via]}</td>
      <td>
        {what}
        {to ? <span className={styles.stages}>{from ? `${from} → ${to}` : to}</span> : null}
      </td>
      <td>
        {card ? (
          <Link href={`${base}/c/${card.number}`} scroll={false} prefetch={false} title={card.title}>
            {keyOf(card.number)}
          </Link>
        ) : null}
      </td>
      <td>
        {event.override ? <span className={styles.override}>over a limit </span> : null}
        {why}
      </td>
    </tr>
  );
}
