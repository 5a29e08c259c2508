import styles from './help.module.css';
import { HelpSection } from './help-section.tsx';

const words = [
  ['Board', 'the stages that cards of one kind of work go through, with their limits and people.'],
  ['Stage', 'a step of the work, from left to right. The API says column.'],
  ['Half', 'a stage can have two: in progress, and done. The done half is a buffer.'],
  ['Buffer', 'where cards wait to be pulled: a queue, or a done half.'],
  ['Lane', 'a row across all stages, for work that is to be kept apart.'],
  ['Card', 'one piece of work, with a key that never changes.'],
  ['Type', 'what kind of work a card is, by glyph, colour and word.'],
  ['Limit', 'how many cards may be in a stage, a half, a lane, with a person, or on the board, at once.'],
  ['Gauge', 'the cells in a header that show how full a stage is.'],
  ['Pull', 'to take a waiting card into the next stage and into your hands.'],
  ['Block', 'to mark a card that cannot go on, with the reason.'],
  ['Expedite', 'the class of cards that may pass a limit; how many at once is limited itself.'],
  ['Constraint', 'the stage that holds up all the others.'],
  ['Commitment point', 'the stage whose entry starts the clock.'],
  ['Lead time', 'days from the creation of a card until it was last moved to done.'],
  ['Cycle time', 'days from the commitment point until the card was last moved to done.'],
  ['Age', 'days since an unfinished card passed the commitment point.'],
  ['Ledger', 'the list of all events, which is only ever added to.'],
  ['Event', 'one move, one edit, or one change of the board, with who and when.'],
  ['Policy', 'what has to hold before a card may leave a stage.'],
] as const;

/** One word for one thing, on every page. */
export function WordsHelp() {
  return (
    <HelpSection id="words" title="Words">
      <dl className={styles.definitions}>
        {words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </HelpSection>
  );
}
