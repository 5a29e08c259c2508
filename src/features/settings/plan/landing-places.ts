import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { halvesOf, type Plan } from './plan.ts';

export type LandingPlace = { id: ColumnId; label: string };

/**
 * Where the cards of a stage that goes can be put: stages that stay, by their halves where they are split. One that is
 * only now to be split has no halves to name yet.
 */
export const landingPlaces = (board: BoardConfiguration, plan: Plan): LandingPlace[] =>
  plan.stages.flatMap((stage): LandingPlace[] => {
    if (stage.removal !== null) return [];
    if (!stage.split) return [{ id: stage.id, label: stage.name }];
    return halvesOf(board, stage.id).map(({ id, half }) => ({
      id,
      label: `${stage.name} · ${half === 'done' ? 'done' : 'in progress'}`,
    }));
  });
