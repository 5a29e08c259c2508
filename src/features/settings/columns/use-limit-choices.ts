'use client';

import { halvesOf } from '../plan/plan.ts';
import { usePlanModel } from './plan-context.tsx';

export type Option = { value: string; label: string };

/** What the limits of this board can hold for, by their scopes. */
export function useLimitChoices() {
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
