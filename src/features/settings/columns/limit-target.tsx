'use client';

import { NativeSelect } from '@mantine/core';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, LaneId, PersonId } from '#domain/schemas/ids.ts';
import { Chip } from '#ui/chip.tsx';
import type { LimitPlan } from '../plan/plan.ts';
import styles from './more-limits.module.css';
import { type Option, useLimitChoices } from './use-limit-choices.ts';

type LimitTargetProps = { limit: LimitPlan; change: (facets: Partial<LimitPlan>) => void };

/** What a limit holds for, chosen as its scope asks. */
export function LimitTarget({ limit, change }: LimitTargetProps) {
  const choices = useLimitChoices();
  if (limit.scope === 'board') return <p className={styles.target}>everything between both points</p>;
  if (limit.scope === 'group') return <StagesTogether limit={limit} change={change} />;
  return <Choice {...choiceOf(limit, choices)} onChoose={(id) => change(targetOf(limit.scope, id))} />;
}

function targetOf(scope: LimitPlan['scope'], id: string): Partial<LimitPlan> {
  if (scope === 'lane') return { laneId: (id || null) as LaneId | null };
  if (scope === 'type') return { cardType: (id || null) as CardTypeId | null };
  if (scope === 'person') return { personId: (id || null) as PersonId | null };
  return { columnIds: id ? [id as ColumnId] : [] };
}

function choiceOf(limit: LimitPlan, choices: ReturnType<typeof useLimitChoices>): Omit<ChoiceProps, 'onChoose'> {
  const { stages, halves, lanes, types, people } = choices;
  const column = limit.columnIds[0] ?? '';
  switch (limit.scope) {
    case 'lane':
      return { label: 'Lane', options: lanes, value: limit.laneId ?? '', empty: 'This board has no lanes yet.' };
    case 'type':
      return { label: 'Type', options: types, value: limit.cardType ?? '' };
    case 'person':
      return { label: 'Person', options: people, value: limit.personId ?? '', unchosen: 'each person' };
    case 'half':
      return { label: 'Half', options: halves, value: column, empty: 'No stage is split yet.' };
    default:
      return { label: 'Stage', options: stages, value: column };
  }
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
  const { stages } = useLimitChoices();
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
