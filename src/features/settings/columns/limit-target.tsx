'use client';

import { NativeSelect } from '@mantine/core';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, LaneId, PersonId } from '#domain/schemas/ids.ts';
import { Chip } from '#ui/chip.tsx';
import { halvesOf, type LimitPlan } from '../plan/plan.ts';
import styles from './more-limits.module.css';
import { usePlanModel } from './plan-context.tsx';

type LimitTargetProps = { limit: LimitPlan; change: (facets: Partial<LimitPlan>) => void };

/** What a limit holds for, chosen as its scope asks. */
export function LimitTarget({ limit, change }: LimitTargetProps) {
  const choices = useChoices();
  switch (limit.scope) {
    case 'board':
      return <p className={styles.target}>everything between both points</p>;
    case 'group':
      return <StagesTogether limit={limit} change={change} />;
    case 'column':
    case 'half':
      return (
        <Choice
          label={limit.scope === 'half' ? 'Half' : 'Stage'}
          options={limit.scope === 'half' ? choices.halves : choices.stages}
          empty="No stage is split yet."
          value={limit.columnIds[0] ?? ''}
          onChoose={(id) => change({ columnIds: id ? [id as ColumnId] : [] })}
        />
      );
    case 'lane':
      return (
        <Choice
          label="Lane"
          options={choices.lanes}
          empty="This board has no lanes yet."
          value={limit.laneId ?? ''}
          onChoose={(id) => change({ laneId: (id || null) as LaneId | null })}
        />
      );
    case 'type':
      return (
        <Choice
          label="Type"
          options={choices.types}
          empty="This board has no types."
          value={limit.cardType ?? ''}
          onChoose={(id) => change({ cardType: (id || null) as CardTypeId | null })}
        />
      );
    case 'person':
      return (
        <Choice
          label="Person"
          options={choices.people}
          unchosen="each person"
          value={limit.personId ?? ''}
          onChoose={(id) => change({ personId: (id || null) as PersonId | null })}
        />
      );
  }
}

type Option = { value: string; label: string };

function useChoices() {
  const { plan, board, members } = usePlanModel();
  const staying = plan.stages.filter(({ removal }) => removal === null);
  return {
    stages: staying.map(({ id, name }): Option => ({ value: id, label: name })),
    halves: staying.flatMap((stage) =>
      halvesOf(board, stage.id).map(
        ({ id, half }): Option => ({
          value: id,
          label: `${stage.name} · ${half === 'done' ? 'done' : 'in progress'}`,
        }),
      ),
    ),
    lanes: board.lanes.filter(({ retired }) => !retired).map(({ id, name }): Option => ({ value: id, label: name })),
    types: board.types.filter(({ enabled }) => enabled).map(({ id, word }): Option => ({ value: id, label: word })),
    people: members.map(({ personId, name }): Option => ({ value: personId, label: name })),
  };
}

type ChoiceProps = {
  label: string;
  options: Option[];
  value: string;
  onChoose: (value: string) => void;
  unchosen?: string;
  empty?: string;
};

function Choice({ label, options, value, onChoose, unchosen = 'choose', empty }: ChoiceProps) {
  if (empty && options.length === 0) return <p className={styles.target}>{empty}</p>;
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: unchosen }, ...options]}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

function StagesTogether({ limit, change }: LimitTargetProps) {
  const { stages } = useChoices();
  const chosen = new Set<string>(limit.columnIds);
  const toggle = (id: string) => {
    const columnIds = stages
      .map(({ value }) => value)
      .filter((each) => (each === id ? !chosen.has(id) : chosen.has(each)));
    change({ columnIds: columnIds as ColumnId[] });
  };
  return (
    <fieldset className={styles.stages} aria-label="Stages that it counts together">
      {stages.map(({ value, label }) => (
        <Chip key={value} pressed={chosen.has(value)} onClick={() => toggle(value)}>
          {label}
        </Chip>
      ))}
    </fieldset>
  );
}
