import Link from 'next/link';
import { HeadRow } from '#ui/head-row.tsx';
import { When } from '#ui/when.tsx';
import styles from './ledger-page.module.css';
import type { LedgerRow } from './ledger-row.ts';

type LedgerTableProps = { rows: readonly LedgerRow[]; zone: string; base: string };

const heads = ['Event', 'When', 'Who', 'Via', 'What', 'Card', 'Why'];

/** One row for each event: when, who, through what, what, which card, and why. */
export function LedgerTable({ rows, zone, base }: LedgerTableProps) {
  return (
    <section className={styles.scroll} aria-label="Events">
      <table className={styles.table}>
        <HeadRow heads={heads} />
        <tbody>
          {rows.map((row) => (
            <EventRow key={row.event.seq} row={row} zone={zone} base={base} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type EventRowProps = { row: LedgerRow; zone: string; base: string };

function EventRow({ row: { event, who, via, what, stages, card, override, why }, zone, base }: EventRowProps) {
  return (
    <tr>
      <td className={styles.seq}>#{event.seq}</td>
      <td className={styles.when}>
        <When atMs={Date.parse(event.at)} zone={zone} />
      </td>
      <td>{who}</td>
      <td>{via}</td>
      <td>
        {what}
        {stages ? <span className={styles.stages}>{stages}</span> : null}
      </td>
      <td>
        {card ? (
          <Link href={`${base}/c/${card.number}`} scroll={false} prefetch={false} title={card.title}>
            {card.key}
          </Link>
        ) : null}
      </td>
      <td>
        {override ? <span className={styles.override}>{override} </span> : null}
        {why}
      </td>
    </tr>
  );
}
