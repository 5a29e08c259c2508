'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { columnById, columnLabel } from '#domain/columns.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { boardLimitOrEmpty, withLimit } from '../plan/edit-plan.ts';
import { boardField, limitField } from '../plan/field.ts';
import { isSet } from '../plan/plan.ts';
import { ModeSelect } from './mode-select.tsx';
import { usePlanModel } from './plan-context.tsx';
import styles from './points.module.css';

/** What holds for the whole board: where the clock starts and stops, its own limit, and the one of expedited cards. */
export function Points() {
  const { plan, edit, problems } = usePlanModel();
  const limit = boardLimitOrEmpty(plan);
  const changeLimit = (facets: Partial<typeof limit>) => edit((current) => withLimit(current, { ...limit, ...facets }));
  return (
    <section className={styles.section} aria-labelledby="points-title">
      <h2 id="points-title" className={styles.title}>
        Clock and board
      </h2>
      <div className={styles.fields}>
        <PointSelect point="commitmentColumnId" label="The clock starts on entering" hint="commitment point" />
        <PointSelect point="doneColumnId" label="The clock stops on entering" hint="done point" />
        <div className={styles.limit}>
          <TextInput
            label="Board limit"
            description="cards between both points (CONWIP)"
            inputMode="numeric"
            placeholder="none"
            value={limit.maximum}
            error={problems[limitField(limit.key, 'maximum')]}
            onChange={(event) => changeLimit({ maximum: event.currentTarget.value })}
          />
          <div className={styles.mode}>
            <ModeSelect value={limit.mode} disabled={!isSet(limit)} onChange={(mode) => changeLimit({ mode })} />
          </div>
        </div>
        <TextInput
          label="Expedite"
          description="cards that may pass a closed limit"
          inputMode="numeric"
          value={plan.expediteLimit}
          error={problems[boardField('expediteLimit')]}
          onChange={(event) => {
            const expediteLimit = event.currentTarget.value;
            edit((current) => ({ ...current, expediteLimit }));
          }}
        />
      </div>
    </section>
  );
}

type PointSelectProps = { point: 'commitmentColumnId' | 'doneColumnId'; label: string; hint: string };

function PointSelect({ point, label, hint }: PointSelectProps) {
  const { plan, board, edit, problems } = usePlanModel();
  const stages = plan.stages.filter(({ removal }) => removal === null);
  const current = plan[point];
  const half = current && !plan.stages.some(({ id }) => id === current) ? columnById(board, current) : undefined;
  const options = [
    { value: '', label: 'not set' },
    ...(half ? [{ value: half.id as string, label: columnLabel(board, half) }] : []),
    ...stages.map(({ id, name }) => ({ value: id as string, label: name.trim() || 'New stage' })),
  ];
  return (
    <NativeSelect
      label={label}
      description={hint}
      data={options}
      value={current ?? ''}
      error={problems[boardField(point)]}
      onChange={(event) => {
        const id = (event.currentTarget.value || null) as ColumnId | null;
        edit((plan) => ({ ...plan, [point]: id }));
      }}
    />
  );
}
