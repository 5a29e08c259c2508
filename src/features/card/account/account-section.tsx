'use client';

import { useId, useState } from 'react';
import type { CardAccount } from '#domain/schemas/card-account.ts';
import { QuietButton } from '#ui/quiet-button.tsx';
import styles from './account.module.css';
import { AccountBar } from './account-bar.tsx';
import { AccountDays } from './account-days.tsx';
import { accountTitle, inOrder, partLook, partWords } from './part-words.ts';
import { sharedOut, timeWords, unitOf } from './time-unit.ts';
import { useAccount } from './use-account.ts';

/** Where the days of the card went: one bar to scale, its parts, which add up to the total, and the days on demand. */
export function AccountSection() {
  const account = useAccount();
  const titleId = useId();
  const daysId = useId();
  const [showsDays, setShowsDays] = useState(false);
  if (account === undefined) return <div className={styles.awaited} />;
  if (account === null || account.total === 0) return null;
  const unit = unitOf(account.total);
  return (
    <section className={styles.account} aria-labelledby={titleId}>
      <div className={styles.heading}>
        <h3 id={titleId}>{accountTitle(account)}</h3>
        <span className={styles.total}>= {timeWords(sharedOut([account.total], unit)[0] ?? 0, unit)}</span>
      </div>
      <AccountBar account={account} />
      <AccountParts account={account} />
      <QuietButton
        isFlush
        aria-expanded={showsDays}
        aria-controls={showsDays ? daysId : undefined}
        onClick={() => setShowsDays(!showsDays)}
      >
        Day by day
      </QuietButton>
      {showsDays ? <AccountDays id={daysId} days={account.days} /> : null}
    </section>
  );
}

function AccountParts({ account }: { account: CardAccount }) {
  const parts = inOrder(account.parts);
  const unit = unitOf(account.total);
  const shares = sharedOut(
    parts.map(({ micros }) => micros),
    unit,
  );
  return (
    <ul className={styles.parts}>
      {parts.map(({ part }, index) => (
        <li key={part}>
          <i
            className={`${styles.sign} ${styles.look}`}
            data-look={partLook[part]}
            data-part={part}
            aria-hidden="true"
          />
          {partWords[part]} <strong>{timeWords(shares[index] ?? 0, unit)}</strong>
          {part === 'blocked' ? <Reasons reasons={account.blockedByReason} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** One reason needs no time of its own; several may overlap, and each has its own. */
function Reasons({ reasons }: { reasons: CardAccount['blockedByReason'] }) {
  const told = reasons.map(({ reason, micros }) => {
    const unit = unitOf(micros);
    return reasons.length === 1 ? reason : `${reason} ${timeWords(sharedOut([micros], unit)[0] ?? 0, unit)}`;
  });
  return <span className={styles.reasons}> ({told.join(', ')})</span>;
}
