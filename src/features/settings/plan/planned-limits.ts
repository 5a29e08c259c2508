import type { BoardConfiguration, WipLimit } from '#domain/schemas/configuration.ts';
import { limitField } from './field.ts';
import { type LimitNames, limitTitle } from './limit-title.ts';
import { boundOf, isSet, type LimitPlan, limitPlanOf, modeWords, type Plan } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';

/** The changes of the limits. A limit whose stages all go is not lifted: it goes with them. */
export function plannedLimits(board: BoardConfiguration, plan: Plan, names: LimitNames): PlannedChange[] {
  const removed = new Set(plan.stages.filter(({ removal }) => removal !== null).map(({ id }) => id));
  const goes = ({ columnIds }: Pick<WipLimit, 'columnIds'>) =>
    columnIds.length > 0 && columnIds.every((id) => removed.has(id));
  const lifted = board.limits.flatMap((limit) => {
    const now = plan.limits.find(({ id }) => id === limit.id);
    return goes(limit) || (now && isSet(now)) ? [] : [lifting(limit, now, names)];
  });
  const set = plan.limits
    .filter((limit) => isSet(limit) && !goes(limit))
    .flatMap((limit) => setting(board, limit, names));
  return [...lifted, ...set];
}

function lifting(limit: WipLimit, now: LimitPlan | undefined, names: LimitNames): PlannedChange {
  return {
    field: limitField(now?.key ?? limit.id, 'maximum'),
    sentence: `${limitTitle(names, now ?? limitPlanOf(limit))}: no limit any more`,
    changes: [{ do: 'lift-limit', limitId: limit.id }],
  };
}

function setting(board: BoardConfiguration, limit: LimitPlan, names: LimitNames): PlannedChange[] {
  const { key, id, minimum: _, maximum: __, ...target } = limit;
  const minimum = boundOf(limit.minimum);
  const maximum = boundOf(limit.maximum);
  if (minimum === undefined || maximum === undefined) return [];
  const known = board.limits.find((candidate) => candidate.id === id);
  const differences = differencesOf(known, { ...target, minimum, maximum });
  if (differences.length === 0) return [];
  return [
    {
      field: limitField(key, 'maximum'),
      sentence: `${limitTitle(names, limit)}: ${differences.join(', ')}`,
      changes: [{ do: 'set-limit', ...(id === null ? {} : { limitId: id }), ...target, minimum, maximum }],
    },
  ];
}

const said = (bound: number | null) => (bound === null ? 'none' : String(bound));

function differencesOf(before: WipLimit | undefined, after: Omit<WipLimit, 'id'>): string[] {
  const found: string[] = [];
  const differs = <K extends keyof Omit<WipLimit, 'id'>>(key: K) => before === undefined || before[key] !== after[key];
  if (before ? differs('maximum') : after.maximum !== null) {
    found.push(`limit ${said(before?.maximum ?? null)} → ${said(after.maximum)}`);
  }
  if (before ? differs('minimum') : after.minimum !== null) {
    found.push(`at least ${said(before?.minimum ?? null)} → ${said(after.minimum)}`);
  }
  if (before && differs('measure')) found.push(after.measure === 'size' ? 'counted by size' : 'counted by cards');
  if (before && differs('mode')) found.push(`at it ${modeWords[before.mode]} → ${modeWords[after.mode]}`);
  if (before && targetOf(before) !== targetOf(after)) found.push('holds for something else');
  return found;
}

const targetOf = ({ scope, columnIds, laneId, cardType, personId }: Omit<WipLimit, 'id'>) =>
  JSON.stringify([scope, columnIds.toSorted(), laneId, cardType, personId]);
