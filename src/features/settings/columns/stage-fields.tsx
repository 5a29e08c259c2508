'use client';

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Column } from '#domain/schemas/configuration.ts';
import { stageLimitOrEmpty, withLimit, withStage } from '../plan/edit-plan.ts';
import { limitField, stageField } from '../plan/field.ts';
import { isSet, kindWords, type StagePlan } from '../plan/plan.ts';
import { Cell } from './cell.tsx';
import { ModeSelect } from './mode-select.tsx';
import { usePlanModel } from './plan-context.tsx';
import styles from './stage-list.module.css';

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

type StageFieldsProps = { stage: StagePlan; details: { open: boolean; toggle: () => void; id: string } };

/** What a stage is, in one line: name, kind, split, limit, what happens at it, and its policy. */
export function StageFields({ stage, details }: StageFieldsProps) {
  const { edit, problems } = usePlanModel();
  const change = (facets: Partial<StagePlan>) => edit((current) => withStage(current, stage.id, facets));
  return (
    <>
      <Cell label="Name" wide>
        <TextInput
          aria-label="Name"
          classNames={{ input: styles.name }}
          value={stage.name}
          maxLength={120}
          autoFocus={stage.isNew && stage.name === ''}
          error={problems[stageField(stage.id, 'name')]}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </Cell>
      <Cell label="Kind">
        <NativeSelect
          aria-label="Kind"
          data={kinds}
          value={stage.kind}
          error={problems[stageField(stage.id, 'kind')]}
          onChange={(event) => change({ kind: event.currentTarget.value as Column['kind'] })}
        />
      </Cell>
      <Cell label="Split">
        <Checkbox
          className={styles.split}
          aria-label="Split into in progress and done"
          checked={stage.split}
          disabled={stage.kind === 'done' && !stage.split}
          onChange={(event) => change({ split: event.currentTarget.checked })}
        />
      </Cell>
      <LimitCells stage={stage} />
      <PolicyCell stage={stage} details={details} />
    </>
  );
}

function LimitCells({ stage }: { stage: StagePlan }) {
  const { plan, edit, problems } = usePlanModel();
  const limit = stageLimitOrEmpty(plan, stage.id);
  const change = (facets: Partial<typeof limit>) => edit((current) => withLimit(current, { ...limit, ...facets }));
  return (
    <>
      <Cell label="Limit">
        <TextInput
          aria-label="Limit"
          inputMode="numeric"
          placeholder="none"
          value={limit.maximum}
          error={problems[limitField(limit.key, 'maximum')]}
          onChange={(event) => change({ maximum: event.currentTarget.value })}
        />
      </Cell>
      <Cell label="At the limit">
        <ModeSelect value={limit.mode} disabled={!isSet(limit)} onChange={(mode) => change({ mode })} />
      </Cell>
    </>
  );
}

function PolicyCell({ stage, details }: StageFieldsProps) {
  const { plan } = usePlanModel();
  return (
    <Cell label="Policy" wide>
      <button
        type="button"
        className={styles.policy}
        aria-expanded={details.open}
        aria-controls={details.id}
        onClick={details.toggle}
      >
        <span className={styles.excerpt}>{excerptOf(stage, stageLimitOrEmpty(plan, stage.id).minimum)}</span>
        <span className={styles.edit}>{details.open ? 'close' : 'edit'}</span>
      </button>
    </Cell>
  );
}

const excerptOf = ({ policy, discard }: StagePlan, minimum: string): string =>
  [discard ? 'not done' : '', minimum ? `at least ${minimum}` : '', policy.trim().split('\n')[0] ?? '']
    .filter(Boolean)
    .join(' · ') || '–';
