'use client';

import { Button } from '@mantine/core';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { LaneId } from '#domain/schemas/ids.ts';
import { IconPlus } from '#ui/icons.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { ApplyBar } from '../apply-bar.tsx';
import styles from '../settings-page.module.css';
import { useSettingsForm } from '../use-settings-form.ts';
import { LaneLine } from './lane-line.tsx';
import { type LaneForm, laneRules } from './lane-rules.ts';

type LanesPageProps = { board: BoardConfiguration; cardsInLane: Readonly<Record<LaneId, number>> };

/** The lanes that run across all stages. One that still holds cards stays until they are elsewhere. */
export function LanesPage({ board, cardsInLane }: LanesPageProps) {
  const { form, edit, problems, bar } = useSettingsForm(board, laneRules);
  const change = (key: string, facets: Partial<LaneForm>) =>
    edit(form.map((lane) => (lane.key === key ? { ...lane, ...facets } : lane)));
  const remove = ({ key, id }: LaneForm) =>
    id === null ? edit(form.filter((lane) => lane.key !== key)) : change(key, { retired: true });
  return (
    <>
      <div className={styles.page}>
        <h2 className={styles.title}>Lanes</h2>
        <p className={styles.note}>
          A lane runs through every stage, for a customer, a team or a kind of work. Limits of lanes are set among the
          further limits.
        </p>
        <ul className={styles.lines}>
          {form.map((lane) => (
            <LaneLine
              key={lane.key}
              lane={lane}
              cards={lane.id === null ? 0 : (cardsInLane[lane.id] ?? 0)}
              problem={problems[lane.key]}
              onChange={(facets) => change(lane.key, facets)}
              onRemove={() => remove(lane)}
            />
          ))}
        </ul>
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus />}
            onClick={() => edit([...form, { key: mintUuid(), id: null, name: '', retired: false }])}
          >
            Lane
          </Button>
        </div>
      </div>
      <ApplyBar {...bar} />
    </>
  );
}
