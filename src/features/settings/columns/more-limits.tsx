'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '#ui/icons.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { emptyLimit, withLimit } from '../plan/edit-plan.ts';
import { otherLimits } from '../plan/plan.ts';
import { LimitRow } from './limit-row.tsx';
import styles from './more-limits.module.css';
import { usePlanModel } from './plan-context.tsx';

/** Limits of groups of stages, halves, lanes, types and people. */
export function MoreLimits() {
  const { plan, edit } = usePlanModel();
  const limits = otherLimits(plan);
  return (
    <section className={styles.section} aria-labelledby="more-limits-title">
      <h2 id="more-limits-title" className={styles.title}>
        Further limits
      </h2>
      {limits.length === 0 ? (
        <p className={styles.none}>
          None yet: a limit can hold for several stages together, a half, a lane, a type or a person.
        </p>
      ) : (
        <ul className={styles.list}>
          {limits.map((limit) => (
            <LimitRow key={limit.key} limit={limit} />
          ))}
        </ul>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus />}
          onClick={() => edit((current) => withLimit(current, emptyLimit(mintUuid(), 'group')))}
        >
          Limit
        </Button>
      </div>
    </section>
  );
}
