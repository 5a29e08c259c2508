'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import type { WipLimit } from '#domain/schemas/configuration.ts';
import { IconClose } from '#ui/icons.tsx';
import { emptyLimit, withLimit, withoutLimit } from '../plan/edit-plan.ts';
import { limitField } from '../plan/field.ts';
import { limitTitle } from '../plan/limit-title.ts';
import type { LimitPlan } from '../plan/plan.ts';
import { LimitTarget } from './limit-target.tsx';
import { ModeSelect } from './mode-select.tsx';
import styles from './more-limits.module.css';
import { usePlanModel } from './plan-context.tsx';

const scopes: { value: WipLimit['scope']; label: string }[] = [
  { value: 'group', label: 'stages together' },
  { value: 'half', label: 'a half' },
  { value: 'lane', label: 'a lane' },
  { value: 'type', label: 'a type' },
  { value: 'person', label: 'a person' },
  { value: 'column', label: 'a stage' },
  { value: 'board', label: 'the board' },
];

const measures = [
  { value: 'count', label: 'cards' },
  { value: 'size', label: 'size' },
];

/** One limit: what it holds for, how it counts, its bounds, and what happens at it. */
export function LimitRow({ limit }: { limit: LimitPlan }) {
  const { edit, names } = usePlanModel();
  const change = (facets: Partial<LimitPlan>) => edit((plan) => withLimit(plan, { ...limit, ...facets }));
  const title = limitTitle(names, limit);
  return (
    <li>
      <fieldset className={styles.row} aria-label={`Limit: ${title}`}>
        <NativeSelect
          label="For"
          data={scopes}
          value={limit.scope}
          onChange={(event) => change(limitForScope(limit, event.currentTarget.value as WipLimit['scope']))}
        />
        <LimitTarget limit={limit} change={change} />
        <Bound limit={limit} facet="maximum" label="Limit" />
        <Bound limit={limit} facet="minimum" label="At least" />
        <NativeSelect
          label="Counts"
          data={measures}
          value={limit.measure}
          onChange={(event) => change({ measure: event.currentTarget.value as LimitPlan['measure'] })}
        />
        <div className={styles.mode}>
          <ModeSelect value={limit.mode} onChange={(mode) => change({ mode })} />
        </div>
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove the limit: ${title}`}
          onClick={() => edit((plan) => withoutLimit(plan, limit.key))}
        >
          <IconClose />
        </button>
      </fieldset>
    </li>
  );
}

/** The same limit for something else, which is still to be chosen. */
const limitForScope = (
  { key, id, minimum, maximum, mode, measure }: LimitPlan,
  scope: WipLimit['scope'],
): LimitPlan => ({
  ...emptyLimit(key, scope),
  id,
  minimum,
  maximum,
  mode,
  measure,
});

type BoundProps = { limit: LimitPlan; facet: 'minimum' | 'maximum'; label: string };

function Bound({ limit, facet, label }: BoundProps) {
  const { edit, problems } = usePlanModel();
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      placeholder="none"
      value={limit[facet]}
      error={problems[limitField(limit.key, facet)]}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        edit((plan) => withLimit(plan, { ...limit, [facet]: typed }));
      }}
    />
  );
}
