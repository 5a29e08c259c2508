import { randomUUID } from 'node:crypto';
import type { WaterBoard } from '#data/home/read-water.ts';
import type { PlacedCard } from '#domain/home/open-card.ts';
import { type ReadyStage, readyToPull } from '#domain/home/ready-to-pull.ts';
import { isClosed } from '#domain/home/stage-load.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import { CardLine } from '../parts/card-line.tsx';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import type { Pull } from './pull.action.ts';
import { PullButton } from './pull-button.tsx';
import styles from './ready-section.module.css';

type ReadySectionProps = { boards: readonly WaterBoard[]; mine: ReadonlySet<ColumnId>; nowMs: number };

const mostCards = 3;

/** What waits in front of the stages that the reader works in, in the order in which it is pulled. */
export function ReadySection({ boards, mine, nowMs }: ReadySectionProps) {
  const stages = boards.flatMap(({ board, cards, mayMove }) =>
    readyToPull(board, cards, { nowMs, mostCards, mine }).map((stage) => ({ stage, mayMove })),
  );
  return (
    <HomeSection title="Ready to pull">
      {stages.length === 0 ? <Quiet>Nothing waits in front of your stages.</Quiet> : null}
      {stages.map(({ stage, mayMove }) => (
        <Stage key={stage.to.id} ready={stage} mayPull={mayMove} />
      ))}
    </HomeSection>
  );
}

function Stage({ ready, mayPull }: { ready: ReadyStage; mayPull: boolean }) {
  const { stage, from, load, cards, waiting } = ready;
  const isFull = load !== null && isClosed(load);
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <h3 className={styles.name}>{stage.name}</h3>
        {load ? <Gauge value={load.value} maximum={load.limit.maximum} /> : null}
      </div>
      <p className={styles.from}>
        {waiting} {waiting === 1 ? 'waits' : 'wait'} in {from}
        {isFull ? `. Help in ${stage.name} before starting something new.` : ''}
      </p>
      {isFull ? null : (
        <ul>
          {cards.map((placed) => (
            <CardLine key={placed.card.id} placed={placed} isNamed>
              {mayPull ? <PullButton pull={pullOf(ready, placed)} named={placed.key} /> : null}
            </CardLine>
          ))}
        </ul>
      )}
    </div>
  );
}

const pullOf = ({ board, to }: ReadyStage, { card }: PlacedCard): Pull => ({
  boardId: board.id,
  cardId: card.id,
  toColumnId: to.id,
  cardSeq: card.cardSeq,
  commandKey: randomUUID(),
});
