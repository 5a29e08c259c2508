import type { Scene } from '#domain/flow/scenes/scene.ts';
import type { PanelFigure } from '../panels/panel-figure.ts';
import { type FigureId, figures } from './figures.ts';

/** What a panel says of a scene beside its picture. */
export const toldFigure = (id: FigureId, { title, sentence, notes, n }: Scene<unknown>): PanelFigure => ({
  id,
  title,
  sentence,
  notes,
  n,
  unit: figures[id].unit,
});
