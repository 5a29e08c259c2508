import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import { halvesOf, type LimitPlan, type Plan } from './plan.ts';

/** Where the names come from that a limit is told by. */
export type LimitNames = {
  board: BoardConfiguration;
  plan: Plan;
  members: readonly BoardMember[];
};

function columnName({ board, plan }: LimitNames, id: string): string {
  const stage = plan.stages.find((candidate) => candidate.id === id);
  if (stage) return stage.name;
  for (const parent of plan.stages) {
    const half = halvesOf(board, parent.id).find((candidate) => candidate.id === id);
    if (half) return `${parent.name} · ${half.half === 'done' ? 'done' : 'in progress'}`;
  }
  return 'a removed stage';
}

/** What a limit limits, as people say it; follows the names in the form. */
export function limitTitle(names: LimitNames, limit: LimitPlan): string {
  switch (limit.scope) {
    case 'board':
      return 'The board';
    case 'lane':
      return `Lane ${names.board.lanes.find(({ id }) => id === limit.laneId)?.name ?? 'not chosen yet'}`;
    case 'type':
      return names.board.types.find(({ id }) => id === limit.cardType)?.word ?? 'No type chosen yet';
    case 'person':
      return names.members.find(({ personId }) => personId === limit.personId)?.name ?? 'Each person';
    default:
      return limit.columnIds.map((id) => columnName(names, id)).join(' + ') || 'No stage chosen yet';
  }
}
