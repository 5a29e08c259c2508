'use client';

import { momentWords } from './moment-words.ts';
import styles from './rail-marks.module.css';
import { groupMarks, type MarkGroup, type RailMark, type RailScale, roomAfter } from './rail-scale.ts';
import { goAndSay } from './travel.ts';
import { useTravel } from './travel-context.tsx';

type RailMarksProps = { scale: RailScale; marks: readonly RailMark[]; width: number };

/** A mark must be as wide as a finger can hit. */
const leastGap = 24;

const wordsOf = ({ marks }: MarkGroup): string =>
  marks.length === 1
    ? (marks[0]?.words ?? '')
    : `${marks.length} changes: ${marks.map(({ words }) => words).join('; ')}`;

/** The changes of the board's rules; a click goes to the board as it was right after them. */
export function RailMarks({ scale, marks, width }: RailMarksProps) {
  const travel = useTravel();
  const groups = groupMarks(scale, marks, width, leastGap);
  if (groups.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label="Changes of the board's rules">
      {groups.map((group, index) => (
        <li key={group.at} style={{ insetInlineStart: `${group.fraction * 100}%` }} data-side={sideOf(group.fraction)}>
          <button type="button" className={styles.mark} onClick={() => goAndSay(travel, group.at)}>
            <span className={styles.sign} aria-hidden="true">
              ▾
            </span>
            <Name group={group} room={roomAfter(groups, index, width) - leastGap} />
            <span className={styles.words}>
              {wordsOf(group)}
              <span className={styles.when}> {momentWords(group.at, travel.zone)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const leastRoom = 56;

/** What a mark says, beside it, where there is room; whoever points at it or comes to it by keys is told all of it. */
function Name({ group, room }: { group: MarkGroup; room: number }) {
  if (room < leastRoom) return null;
  return (
    <span className={styles.name} style={{ maxWidth: room }} aria-hidden="true">
      {group.marks.length === 1 ? group.marks[0]?.words : `${group.marks.length} changes`}
    </span>
  );
}

/** To which side the words of a mark unfold, so that they stay on the page. */
const sideOf = (fraction: number) => (fraction < 0.3 ? 'start' : fraction > 0.7 ? 'end' : 'middle');
