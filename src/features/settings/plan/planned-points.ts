import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { boardField } from './field.ts';
import { boundOf, type Plan } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';

const points = [
  ['commitmentColumnId', 'The clock starts on entering'],
  ['doneColumnId', 'The clock stops on entering'],
] as const;

/** The changes of the board's own points and of how many cards may be expedited. */
export function plannedPoints(board: BoardConfiguration, plan: Plan): PlannedChange[] {
  const nameOf = (id: ColumnId | null) => plan.stages.find((stage) => stage.id === id)?.name ?? 'no stage';
  const moved = points.flatMap(([point, says]): PlannedChange[] =>
    plan[point] === board[point]
      ? []
      : [changeBoard(point, `${says} ${nameOf(plan[point])}`, { [point]: plan[point] })],
  );
  const expediteLimit = boundOf(plan.expediteLimit);
  if (expediteLimit === board.expediteLimit || expediteLimit == null) return moved;
  const sentence = `Expedite: ${board.expediteLimit} → ${expediteLimit}`;
  return [...moved, changeBoard('expediteLimit', sentence, { expediteLimit })];
}

const changeBoard = (
  facet: Parameters<typeof boardField>[0],
  sentence: string,
  change: Omit<Extract<ConfigurationChange, { do: 'change-board' }>, 'do'>,
): PlannedChange => ({ field: boardField(facet), sentence, changes: [{ do: 'change-board', ...change }] });
