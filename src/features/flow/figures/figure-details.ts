import { DEFINITIONS, type Definition } from '#domain/flow/definitions.ts';
import type { Explanation } from '#domain/flow/scenes/explanation.ts';
import type { SceneTable } from '#domain/flow/scenes/scene.ts';
import { typeWord } from '../words/board-words.ts';
import { type FigureId, figures } from './figures.ts';
import type { FlowContext } from './flow-context.ts';
import { numbersOf } from './numbers-of.ts';

/** What stands behind a figure, fetched when somebody asks: its table, what it means here, and where its cards are. */
export type FigureDetails = {
  table: SceneTable;
  definition: Definition;
  explanation: Explanation | null;
  /** The numbers under which the board finds the cards that are named, by their keys. */
  numbers: Record<string, number>;
};

function cardsNamed(table: SceneTable, explanation: Explanation | null): Set<string> {
  const groups = explanation ? [explanation.included, ...explanation.leftOut, ...explanation.flagged] : [];
  return new Set([...table.rows.map(([first]) => String(first)), ...groups.flatMap(({ cards }) => cards)]);
}

export function figureDetails(id: FigureId, context: FlowContext): FigureDetails {
  const { table, definition, explanation = null } = figures[id].scene(context);
  const numbers = numbersOf(cardsNamed(table, explanation), context.numbers);
  return { table: withTypeWords(table, context), definition: DEFINITIONS[definition], explanation, numbers };
}

/** What people read says a type as the board does; an export keeps its name, which nobody can change. */
function withTypeWords(table: SceneTable, { board }: FlowContext): SceneTable {
  const column = table.head.indexOf('Type');
  if (column < 0) return table;
  return { ...table, rows: table.rows.map((row) => row.with(column, typeWord(board, String(row[column] ?? '')))) };
}
