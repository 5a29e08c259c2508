'use client';

import { HeadRow } from '#ui/head-row.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import type { OtherCount, OtherCounts } from '../figures/other-counts.ts';
import { useRead } from '../figures/use-read.ts';
import { CardLink } from './card-link.tsx';
import tableStyles from './data-table.module.css';
import styles from './explain.module.css';
import { Waiting } from './waiting.tsx';

const days = (value: number | null) => (value === null ? '–' : `${value} d`);

/** Cycle time as other tools would count it: how many cards, half and 85 %, and the cards on which we differ. */
export function Others() {
  const counts = useRead<OtherCounts>('others', true);
  return <Waiting for={counts}>{(read) => <Counts counts={read} />}</Waiting>;
}

function Counts({ counts: { ours, others, numbers } }: { counts: OtherCounts }) {
  return (
    <section className={styles.others} aria-label="Cycle time as others count it">
      <ScrollRegion className={tableStyles.scroll} label="Cycle time by each way of counting">
        <table className={tableStyles.table}>
          <HeadRow heads={['Counted by', 'Cards', '50 %', '85 %', 'Cards that differ']} />
          <tbody>
            <tr>
              <th scope="row">Leat</th>
              <td data-number>{ours.n}</td>
              <td data-number>{days(ours.p50)}</td>
              <td data-number>{days(ours.p85)}</td>
              <td data-number>–</td>
            </tr>
            {others.map(({ id, name, figures, differing }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-number>{figures.n}</td>
                <td data-number>{days(figures.p50)}</td>
                <td data-number>{days(figures.p85)}</td>
                <td data-number>{differing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {others.map((other) => (
        <Other key={other.id} other={other} numbers={numbers} />
      ))}
    </section>
  );
}

function Other({ other, numbers }: { other: OtherCount; numbers: OtherCounts['numbers'] }) {
  const { usedBy, sentence, cards, differing } = other;
  return (
    <details className={styles.other}>
      <summary>{usedBy}</summary>
      <p>{sentence}</p>
      {cards.length === 0 ? <p>No card differs.</p> : null}
      <ul>
        {cards.map(({ card, ours, theirs }) => (
          <li key={card}>
            <CardLink number={numbers[card]}>{card}</CardLink> ours {days(ours)}, theirs {days(theirs)}
          </li>
        ))}
      </ul>
      {differing > cards.length ? <p>and {differing - cards.length} more</p> : null}
    </details>
  );
}
