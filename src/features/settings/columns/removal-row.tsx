'use client';

import { Button, NativeSelect } from '@mantine/core';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { withStage } from '../plan/edit-plan.ts';
import { stageField } from '../plan/field.ts';
import { landingPlaces } from '../plan/landing-places.ts';
import type { StagePlan } from '../plan/plan.ts';
import { cardsIn } from '../plan/planned-stages.ts';
import { usePlanModel } from './plan-context.tsx';
import styles from './stage-list.module.css';

/** A stage that is to go: where its cards go, and the way back. */
export function RemovalRow({ stage, cardsTo }: { stage: StagePlan; cardsTo: ColumnId | null }) {
  const { plan, edit, board, cards, problems } = usePlanModel();
  const going = cardsIn(board, stage.id, cards);
  const change = (removal: StagePlan['removal']) => edit((current) => withStage(current, stage.id, { removal }));
  const places = landingPlaces(board, plan).map(({ id, label }) => ({ value: id as string, label }));
  return (
    <div className={styles.removal}>
      <p>
        <strong>{stage.name}</strong> will be removed; its history stays in every chart.
      </p>
      {going > 0 ? (
        <NativeSelect
          label={`Its ${going === 1 ? 'card goes' : `${going} cards go`} to`}
          classNames={{ root: styles.landing }}
          autoFocus
          data={[{ value: '', label: 'choose a stage' }, ...places]}
          value={cardsTo ?? ''}
          error={problems[stageField(stage.id, 'removal')]}
          onChange={(event) => change({ cardsTo: (event.currentTarget.value || null) as ColumnId | null })}
        />
      ) : null}
      <Button variant="default" size="xs" autoFocus={going === 0} onClick={() => change(null)}>
        Keep it
      </Button>
    </div>
  );
}
