import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { boardField } from './field.ts';
import type { LimitNames } from './limit-title.ts';
import { type Plan, stagesInUse } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';
import { plannedLimits } from './planned-limits.ts';
import { plannedPoints } from './planned-points.ts';
import { plannedStages } from './planned-stages.ts';

/**
 * What makes the board into the plan, in an order in which each change can be decided on what those before it leave:
 * stages first, so that limits can name them, and those that go last, so that their cards find their new place.
 * Empty where the form says what the board is.
 */
export function plannedChanges(
  board: BoardConfiguration,
  plan: Plan,
  words: { names: LimitNames; cards: Readonly<Record<ColumnId, number>> },
): PlannedChange[] {
  const { kept, added, going } = plannedStages(board, plan, words.cards);
  return [
    ...kept,
    ...withOrder(board, plan, added),
    ...plannedLimits(board, plan, words.names),
    ...plannedPoints(board, plan),
    ...going,
  ];
}

const idsOf = (plan: Plan) => plan.stages.map(({ id }) => id);
const sameOrder = (a: readonly ColumnId[], b: readonly ColumnId[]) => a.join() === b.join();

/** Where the new stages stand once they are added one after the other, each after the one before it or at the end. */
function orderOnceAdded(board: BoardConfiguration, plan: Plan): ColumnId[] {
  return plan.stages.reduce<ColumnId[]>(
    (ids, stage, index) => {
      if (!stage.isNew) return ids;
      const before = plan.stages[index - 1];
      return ids.toSpliced(before ? ids.indexOf(before.id) + 1 : ids.length, 0, stage.id);
    },
    stagesInUse(board).map(({ id }) => id),
  );
}

/** The order is a change of its own where known stages change places; where only new ones need it, it is part of theirs. */
function withOrder(board: BoardConfiguration, plan: Plan, added: PlannedChange[]): PlannedChange[] {
  if (sameOrder(orderOnceAdded(board, plan), idsOf(plan))) return added;
  const changes = [{ do: 'order-columns' as const, columnIds: idsOf(plan) }];
  const known = plan.stages.filter(({ isNew }) => !isNew);
  const before = stagesInUse(board).map(({ id }) => id);
  const last = added.at(-1);
  if (
    last &&
    sameOrder(
      before,
      known.map(({ id }) => id),
    )
  ) {
    return [...added.slice(0, -1), { ...last, changes: [...last.changes, ...changes] }];
  }
  const names = plan.stages.filter(({ removal }) => removal === null).map(({ name }) => name);
  return [...added, { field: boardField('order'), sentence: `Order: ${names.join(' → ')}`, changes }];
}
