import Link from 'next/link';
import { Button } from '#ui/button.tsx';
import styles from './ledger-page.module.css';

type CardFilterProps = { base: string; boardKey: string; asked: string };

/** Shows the events of one card; a plain form, so that the address says what is shown. */
export function CardFilter({ base, boardKey, asked }: CardFilterProps) {
  return (
    <form className={styles.filter} action={`${base}/ledger`}>
      <label className={styles.filterLabel}>
        Card
        <input
          key={asked}
          name="card"
          className={styles.filterInput}
          placeholder={`${boardKey}-…`}
          defaultValue={asked}
        />
      </label>
      <Button type="submit" variant="default">
        Show
      </Button>
      {asked ? <Link href={`${base}/ledger`}>All cards</Link> : null}
    </form>
  );
}
