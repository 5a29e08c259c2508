import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { type LimitPlan, limitOfBoard, limitOfStage, type Plan, type StagePlan } from './plan.ts';

export const withStage = (plan: Plan, id: ColumnId, change: Partial<StagePlan>): Plan => ({
  ...plan,
  stages: plan.stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)),
});

/** The stage at another place; `index` is its place among all stages of the form afterwards. */
export function withStageAt(plan: Plan, id: ColumnId, index: number): Plan {
  const stage = plan.stages.find((candidate) => candidate.id === id);
  if (!stage) return plan;
  const others = plan.stages.filter((candidate) => candidate !== stage);
  return { ...plan, stages: others.toSpliced(Math.max(0, index), 0, stage) };
}

/** A new stage before the first finishing one, where work is added; at the end where there is none. */
export function withNewStage(plan: Plan, id: ColumnId): Plan {
  const finish = plan.stages.findIndex(({ kind }) => kind === 'done');
  const stage: StagePlan = {
    id,
    name: '',
    kind: 'active',
    discard: false,
    policy: '',
    split: false,
    isNew: true,
    removal: null,
  };
  return { ...plan, stages: plan.stages.toSpliced(finish < 0 ? plan.stages.length : finish, 0, stage) };
}

/** Marks a stage to go; one that is not on the board yet just leaves the form, with its limit. */
export function withoutStage(plan: Plan, id: ColumnId): Plan {
  const isNew = plan.stages.some((stage) => stage.id === id && stage.isNew);
  if (!isNew) return withStage(plan, id, { removal: { cardsTo: null } });
  return {
    ...plan,
    stages: plan.stages.filter((stage) => stage.id !== id),
    limits: plan.limits.flatMap((limit) => {
      if (!limit.columnIds.includes(id)) return [limit];
      const columnIds = limit.columnIds.filter((other) => other !== id);
      return columnIds.length === 0 ? [] : [{ ...limit, columnIds }];
    }),
  };
}

/** A limit of that scope that says nothing yet. */
export const emptyLimit = (key: string, scope: WipLimit['scope'], columnIds: ColumnId[] = []): LimitPlan => ({
  key,
  id: null,
  scope,
  columnIds,
  laneId: null,
  cardType: null,
  personId: null,
  measure: 'count',
  minimum: '',
  maximum: '',
  mode: 'ask',
});

export const withLimit = (plan: Plan, limit: LimitPlan): Plan => ({
  ...plan,
  limits: plan.limits.some(({ key }) => key === limit.key)
    ? plan.limits.map((known) => (known.key === limit.key ? limit : known))
    : [...plan.limits, limit],
});

export const withoutLimit = (plan: Plan, key: string): Plan => ({
  ...plan,
  limits: plan.limits.filter((limit) => limit.key !== key),
});

export const stageLimitOrEmpty = (plan: Plan, id: ColumnId): LimitPlan =>
  limitOfStage(plan, id) ?? emptyLimit(`stage ${id}`, 'column', [id]);

export const boardLimitOrEmpty = (plan: Plan): LimitPlan => limitOfBoard(plan) ?? emptyLimit('board', 'board');
