import Link from 'next/link';
import type { BoardAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { readLedger } from '#data/ledger/read-ledger.ts';
import { readNamed } from '#data/ledger/read-named.ts';
import type { CardReference } from '#domain/schemas/card-detail.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { CardFilter } from './card-filter.tsx';
import styles from './ledger-page.module.css';
import { ledgerCsv, ledgerRow } from './ledger-row.ts';
import { LedgerTable } from './ledger-table.tsx';
import { SaveRows } from './save-rows.tsx';

const shownEvents = 100;

/** A card as somebody named it in the address. */
export type AskedCard = { asked: string; found: Pick<CardReference, 'id' | 'number'> | undefined };

type LedgerPageProps = {
  access: BoardAccess<'ledger:read'>;
  /** Only what happened before this seq; null for the newest. */
  before: number | null;
  /** The one card whose events are shown: as it was asked for, and undefined where there is none of that name. */
  card: AskedCard | null;
  /** The board's address, such as `/b/hb`. */
  base: string;
};

/** Everything that ever happened on the board, the newest first, by pages of one hundred. Nothing here can be changed. */
export async function LedgerPage({ access, before, card, base }: LedgerPageProps) {
  const found = await eventsOf(access, before, card);
  const events = found.slice(0, shownEvents);
  const [named, board] = await Promise.all([readNamed(access, events), readConfiguration(pool, access)]);
  const rows = events.map((event) => ledgerRow(event, board, named));
  const last = events.at(-1);
  const older = last && found.length > shownEvents ? addressOf(base, card, last.seq) : null;
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <CardFilter base={base} boardKey={board.key} asked={card?.asked ?? ''} />
        {before === null ? null : <Link href={addressOf(base, card, null)}>To the newest</Link>}
        {last ? <SaveRows table={ledgerCsv(rows)} name={`${board.key}-ledger-${last.seq}.csv`} /> : null}
      </div>
      {events.length === 0 ? (
        <EmptyState
          sentence={
            card && !card.found ? `There is no card ${card.asked} on this board.` : 'Nothing has happened here.'
          }
        />
      ) : (
        <LedgerTable rows={rows} zone={board.zone} base={base} />
      )}
      {older ? (
        <p>
          <Link href={older}>Earlier events</Link>
        </p>
      ) : null}
    </div>
  );
}

async function eventsOf(access: LedgerPageProps['access'], before: number | null, card: AskedCard | null) {
  const stretch = { before, limit: shownEvents + 1 };
  if (card === null) return readLedger(access, stretch);
  return card.found ? readLedger(access, { ...stretch, cardId: card.found.id }) : [];
}

function addressOf(base: string, card: LedgerPageProps['card'], before: number | null): string {
  const query = new URLSearchParams();
  if (card) query.set('card', card.asked);
  if (before !== null) query.set('before', String(before));
  const text = query.toString();
  return `${base}/ledger${text ? `?${text}` : ''}`;
}
