import Link from 'next/link';
import { BOARDS_ON_A_HOME } from '#data/home/home-boards.ts';
import { STREAM_DAYS } from '#data/home/read-stream.ts';
import type { BoardCare } from '#data/home/works-boards.ts';
import { BOARDS_LOOKED_THROUGH } from '#data/home/works-boards.ts';
import { counted, percentText } from '#domain/flow/scenes/words.ts';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import styles from './works.module.css';

/** What the rules of the boards lack, in words. */
function lacks({ stages, withoutPolicy, limits, isUntouched, broken }: BoardCare): string[] {
  return [
    withoutPolicy > 0 ? `${withoutPolicy} of ${counted(stages, 'stage')} without a policy` : '',
    limits > 0 && isUntouched ? 'no limit touched in 90 days' : '',
    ...(broken ?? []).map(({ stage, share }) => `${stage} over its limit on ${percentText(share)} of the days`),
  ].filter((part) => part !== '');
}

/** Said where not every board could be looked through. */
const reachOf = (boards: number) =>
  `Days over a limit are counted on the ${BOARDS_ON_A_HOME} boards that changed last${boards < BOARDS_LOOKED_THROUGH ? '' : `, and ${BOARDS_LOOKED_THROUGH} boards are looked through`}.`;

/** The boards whose rules deserve a look. */
export function BoardsCare({ boards }: { boards: readonly BoardCare[] }) {
  const told = boards.map((board) => ({ board, parts: lacks(board) })).filter(({ parts }) => parts.length > 0);
  return (
    <HomeSection title="Boards" note={boards.length > BOARDS_ON_A_HOME ? reachOf(boards.length) : undefined}>
      {told.length === 0 ? (
        <Quiet>
          Each stage has a policy, and no limit was broken on more than a fifth of the last {STREAM_DAYS} days.
        </Quiet>
      ) : null}
      <ul className={styles.rows}>
        {told.map(({ board: { id, key, name }, parts }) => (
          <li key={id} className={styles.row}>
            <span>
              <strong>{name}</strong>: {parts.join('; ')}.
            </span>{' '}
            <Link href={`/b/${key.toLowerCase()}/admin/columns`}>Stages and limits</Link>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
