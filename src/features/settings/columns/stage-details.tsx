'use client';

import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { stageLimitOrEmpty, withLimit, withStage } from '../plan/edit-plan.ts';
import { limitField } from '../plan/field.ts';
import { isSet, type StagePlan } from '../plan/plan.ts';
import { usePlanModel } from './plan-context.tsx';
import styles from './stage-details.module.css';

const measures = [
  { value: 'count', label: 'by cards' },
  { value: 'size', label: 'by size' },
];

/** What of a stage is seldom changed: its policy in words, how its limit counts, and whether it discards. */
export function StageDetails({ id, stage }: { id: string; stage: StagePlan }) {
  const { edit } = usePlanModel();
  return (
    <div id={id} className={styles.details}>
      <Textarea
        className={styles.policy}
        label="Policy"
        description="When may a card enter here, and when is it done here? Everybody reads it on the board."
        autosize
        minRows={3}
        maxLength={4000}
        value={stage.policy}
        onChange={(event) => {
          const policy = event.currentTarget.value;
          edit((current) => withStage(current, stage.id, { policy }));
        }}
      />
      <Side stage={stage} />
    </div>
  );
}

function Side({ stage }: { stage: StagePlan }) {
  const { plan, edit, problems } = usePlanModel();
  const limit = stageLimitOrEmpty(plan, stage.id);
  const changeLimit = (facets: Partial<typeof limit>) => edit((current) => withLimit(current, { ...limit, ...facets }));
  return (
    <div className={styles.side}>
      <TextInput
        label="At least"
        description="Fewer cards than this are too few."
        inputMode="numeric"
        placeholder="none"
        value={limit.minimum}
        error={problems[limitField(limit.key, 'minimum')]}
        onChange={(event) => changeLimit({ minimum: event.currentTarget.value })}
      />
      <NativeSelect
        label="The limit counts"
        data={measures}
        value={limit.measure}
        disabled={!isSet(limit)}
        onChange={(event) => changeLimit({ measure: event.currentTarget.value as typeof limit.measure })}
      />
      <Checkbox
        label="Cards here will not be done (discarded)"
        checked={stage.discard}
        onChange={(event) => {
          const discard = event.currentTarget.checked;
          edit((current) => withStage(current, stage.id, { discard }));
        }}
      />
    </div>
  );
}
