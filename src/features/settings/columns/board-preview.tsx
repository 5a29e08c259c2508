'use client';

import { Fragment } from 'react';
import { Gauge } from '#ui/gauge.tsx';
import { boundOf, limitOfStage, type StagePlan } from '../plan/plan.ts';
import { cardsIn } from '../plan/planned-stages.ts';
import styles from './board-preview.module.css';
import { usePlanModel } from './plan-context.tsx';

/** The board as the form would make it, in small. */
export function BoardPreview() {
  const { plan, board, cards } = usePlanModel();
  const staying = plan.stages.filter(({ removal }) => removal === null);
  const total = Object.values(cards).reduce((sum, count) => sum + count, 0);
  const moving = plan.stages
    .filter(({ removal }) => removal !== null)
    .reduce((sum, { id }) => sum + cardsIn(board, id, cards), 0);
  return (
    <section className={styles.preview} aria-label="Preview of the board">
      <ol className={styles.board}>
        {staying.map((stage) => (
          <Fragment key={stage.id}>
            {stage.id === plan.commitmentColumnId ? <Point says="the clock starts" /> : null}
            {stage.id === plan.doneColumnId ? <Point says="the clock stops" /> : null}
            <PreviewStage stage={stage} />
          </Fragment>
        ))}
      </ol>
      <p className={styles.note}>
        {moving === 0
          ? `${told(total)} keep their place.`
          : `${told(total - moving)} keep their place, ${moving} move.`}
      </p>
    </section>
  );
}

const told = (count: number) => (count === 1 ? '1 card' : `${count} cards`);

function Point({ says }: { says: string }) {
  return <li className={styles.point}>{says}</li>;
}

function PreviewStage({ stage }: { stage: StagePlan }) {
  const { plan, board, cards } = usePlanModel();
  const limit = limitOfStage(plan, stage.id);
  const count = stage.isNew ? 0 : cardsIn(board, stage.id, cards);
  const maximum = limit ? (boundOf(limit.maximum) ?? null) : null;
  const waits = stage.kind !== 'active';
  return (
    <li className={styles.stage} data-waits={waits} data-discard={stage.discard}>
      <span className={styles.name}>{stage.name.trim() || 'New stage'}</span>
      <span className={styles.load}>{maximum === null ? count : <Gauge value={count} maximum={maximum} brief />}</span>
      <span className={styles.pools} aria-hidden="true">
        {stage.split ? (
          <>
            <span data-waits={waits} />
            <span data-waits="true" />
          </>
        ) : (
          <span data-waits={waits} />
        )}
      </span>
    </li>
  );
}
