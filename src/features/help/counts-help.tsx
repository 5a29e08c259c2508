import { DEFINITIONS, type Definition } from '#domain/flow/definitions.ts';
import { GOLDEN_MOVES, goldenReadings } from '#domain/flow/others/golden-card.ts';
import { HeadRow } from '#ui/head-row.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './help.module.css';
import { HelpSection } from './help-section.tsx';

const definitions: Definition[] = Object.values(DEFINITIONS);

/** Each figure by its own definition, the one that computes it. */
export function CountsHelp() {
  return (
    <HelpSection id="counts" title="How Leat counts">
      <p>
        Days are dates in the board’s zone, and both ends count: what is begun and done on one day took one day. Every
        figure on the flow page explains itself with this board’s settings and its cards; these are the definitions
        behind them.
      </p>
      <dl className={styles.definitions}>
        {definitions.map(({ name, sentence, formula, unit, source }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {sentence}
              <span className={styles.formula}>
                {formula} · in {unit} · after {source}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <GoldenCard />
    </HelpSection>
  );
}

/** One card that is counted differently almost everywhere. */
function GoldenCard() {
  const { leadDays, cycleDays, readings } = goldenReadings();
  const story = GOLDEN_MOVES.map(({ to, day }) => `${to} on day ${day}`).join(', ');
  return (
    <>
      <h3 className={styles.subtitle}>One card, counted by others</h3>
      <p>
        A card goes through these stages at noon: {story}. Work begins in Dev. In Leat its lead time is {leadDays} days
        and its cycle time {cycleDays} days, with both days counted. Other tools measure the same card so, in elapsed
        days:
      </p>
      <ScrollRegion className={styles.scroll} label="The cycle time of one card by each way of counting">
        <table className={styles.table}>
          <HeadRow heads={['Counted by', 'Days', 'How']} />
          <tbody>
            {readings.map(({ name, usedBy, sentence, elapsedDays }) => (
              <tr key={name}>
                <th scope="row">
                  {name} <span className={styles.usedBy}>{usedBy}</span>
                </th>
                <td>{elapsedDays}</td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
