import type { CardAccount } from '#domain/schemas/card-account.ts';
import { showInstant } from '#ui/date-display.ts';
import styles from './account.module.css';
import { partLook, partWords } from './part-words.ts';
import { sharedOut, timeWords, unitOf } from './time-unit.ts';

type Interval = CardAccount['intervals'][number];

const lengthOf = (micros: number): string => timeWords(sharedOut([micros], unitOf(micros))[0] ?? 0, unitOf(micros));

const hintOf = ({ part, micros, column, reason, from }: Interval): string =>
  [`${partWords[part]} ${lengthOf(micros)}`, column, reason, `from ${showInstant(Date.parse(from))}`]
    .filter(Boolean)
    .join(' · ');

const nameOf = ({ intervals }: CardAccount): string =>
  `In their order: ${intervals.map(({ part, micros }) => `${partWords[part]} ${lengthOf(micros)}`).join(', ')}`;

/** The card's time from left to right, to scale. */
export function AccountBar({ account }: { account: CardAccount }) {
  return (
    <div className={styles.bar} role="img" aria-label={nameOf(account)}>
      {account.intervals.map((interval) => (
        <i
          key={interval.from}
          className={styles.look}
          data-look={partLook[interval.part]}
          data-part={interval.part}
          style={{ flexGrow: interval.micros / account.total }}
          title={hintOf(interval)}
        />
      ))}
    </div>
  );
}
