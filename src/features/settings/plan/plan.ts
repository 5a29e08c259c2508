import type { BoardConfiguration, Column, LimitMode, WipLimit } from '#domain/schemas/configuration.ts';
import type { ColumnId, LimitId } from '#domain/schemas/ids.ts';

/** A limit as it stands in the form: bounds are what was typed, empty for none. */
export type LimitPlan = Omit<WipLimit, 'id' | 'minimum' | 'maximum'> & {
  /** Names the limit in the form; `id` is null until the limit is applied. */
  key: string;
  id: LimitId | null;
  minimum: string;
  maximum: string;
};

/** A stage of the board as it stands in the form: a whole column, split or not. */
export type StagePlan = Pick<Column, 'id' | 'name' | 'kind' | 'discard' | 'policy' | 'split'> & {
  isNew: boolean;
  /** Set when the stage is to go: the column that takes its cards, null until one is chosen. */
  removal: { cardsTo: ColumnId | null } | null;
};

/** The configuration that the form would make of the board: its stages in their order, all limits and both points. */
export type Plan = {
  stages: StagePlan[];
  limits: LimitPlan[];
  commitmentColumnId: ColumnId | null;
  doneColumnId: ColumnId | null;
  expediteLimit: string;
};

const asText = (bound: number | null): string => (bound === null ? '' : String(bound));

export const limitPlanOf = ({ minimum, maximum, ...limit }: WipLimit): LimitPlan => ({
  ...limit,
  key: limit.id,
  minimum: asText(minimum),
  maximum: asText(maximum),
});

export const stagesInUse = (board: BoardConfiguration): Column[] =>
  board.columns.filter((column) => column.parentId === null && !column.retired);

export const halvesOf = (board: BoardConfiguration, id: ColumnId): Column[] =>
  board.columns.filter((column) => column.parentId === id && !column.retired);

/** The form before anybody touched it. */
export function planOf(board: BoardConfiguration): Plan {
  return {
    stages: stagesInUse(board).map(({ id, name, kind, discard, policy, split }) => ({
      id,
      name,
      kind,
      discard,
      policy,
      split,
      isNew: false,
      removal: null,
    })),
    limits: board.limits.map(limitPlanOf),
    commitmentColumnId: board.commitmentColumnId,
    doneColumnId: board.doneColumnId,
    expediteLimit: asText(board.expediteLimit),
  };
}

/** What a typed bound means: null for none, undefined where it is no whole number from 0 to 100 000. */
export function boundOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const bound = /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
  return bound !== undefined && bound <= 100_000 ? bound : undefined;
}

export const isSet = (limit: LimitPlan): boolean => limit.minimum.trim() !== '' || limit.maximum.trim() !== '';

/** The limit that stands in a stage's own row; further ones of the same stage are told among the other limits. */
export const limitOfStage = (plan: Plan, id: ColumnId): LimitPlan | undefined =>
  plan.limits.find((limit) => limit.scope === 'column' && limit.columnIds[0] === id);

export const limitOfBoard = (plan: Plan): LimitPlan | undefined => plan.limits.find(({ scope }) => scope === 'board');

/** Every limit without a place of its own on the page. */
export const otherLimits = (plan: Plan): LimitPlan[] =>
  plan.limits.filter(
    (limit) =>
      limit !== limitOfBoard(plan) &&
      !(limit.scope === 'column' && limit === limitOfStage(plan, limit.columnIds[0] as ColumnId)),
  );

export const modeWords: Readonly<Record<LimitMode, string>> = {
  show: 'show',
  warn: 'warn',
  ask: 'ask',
  stop: 'stop',
};

export const kindWords: Readonly<Record<Column['kind'], string>> = { queue: 'queue', active: 'work', done: 'finish' };
