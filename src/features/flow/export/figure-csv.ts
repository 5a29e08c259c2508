import { csvOf } from '#domain/csv.ts';
import { cardTable } from '#domain/flow/scenes/card-table.ts';
import type { SceneTable } from '#domain/flow/scenes/scene.ts';
import { type FigureId, figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';

/** Every card behind a figure; where it is made of no cards of one kind, its own table. */
function cardsBehind(id: FigureId, context: FlowContext): SceneTable {
  const { explanation, table } = figures[id].scene(context);
  return explanation ? cardTable(context.reading, explanation.behind) : table;
}

/** A figure as CSV: the cards it is made of, all of them, or the figures that its table shows. */
export const figureCsv = (id: FigureId, context: FlowContext, of: 'cards' | 'table'): string =>
  csvOf(of === 'cards' ? cardsBehind(id, context) : figures[id].scene(context).table);
