import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { stageField } from './field.ts';
import { landingPlaces } from './landing-places.ts';
import { halvesOf, kindWords, type Plan, type StagePlan, stagesInUse } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';

type Cards = Readonly<Record<ColumnId, number>>;
type PlannedStages = { kept: PlannedChange[]; added: PlannedChange[]; going: PlannedChange[] };

/** The changes of the stages themselves: of those that stay, of new ones, of those that go. */
export function plannedStages(board: BoardConfiguration, plan: Plan, cards: Cards): PlannedStages {
  const known = new Map(stagesInUse(board).map((column) => [column.id, column]));
  return {
    kept: plan.stages.flatMap((stage) => {
      const column = known.get(stage.id);
      return column && stage.removal === null ? facetChanges(board, column, stage) : [];
    }),
    added: plan.stages.flatMap((stage, index) => (stage.isNew ? [addition(stage, plan.stages[index - 1])] : [])),
    going: plan.stages.flatMap((stage) => (stage.removal ? [removal(board, plan, stage, cards)] : [])),
  };
}

const planned = (id: ColumnId, facet: keyof StagePlan, sentence: string, changes: ConfigurationChange[]) => ({
  field: stageField(id, facet),
  sentence,
  changes,
});

/** Cards stand in the halves of a split stage, so that these take on what the stage is; the done half stays a queue. */
function alsoInHalves(board: BoardConfiguration, column: Column, change: Partial<Pick<Column, 'kind' | 'discard'>>) {
  return halvesOf(board, column.id)
    .filter(({ half }) => change.kind === undefined || half === 'in-progress')
    .map(({ id }): ConfigurationChange => ({ do: 'change-column', columnId: id, ...change }));
}

function facetChanges(board: BoardConfiguration, column: Column, stage: StagePlan): PlannedChange[] {
  const { id } = column;
  const name = stage.name.trim();
  const change = { do: 'change-column' as const, columnId: id };
  const found: PlannedChange[] = [];
  if (name !== column.name) {
    found.push(planned(id, 'name', `${column.name} is called ${name}`, [{ ...change, name }]));
  }
  if (stage.kind !== column.kind) {
    const { kind } = stage;
    const sentence = `${name}: ${kindWords[column.kind]} → ${kindWords[kind]}`;
    found.push(planned(id, 'kind', sentence, [{ ...change, kind }, ...alsoInHalves(board, column, { kind })]));
  }
  if (stage.discard !== column.discard) {
    const { discard } = stage;
    const sentence = discard ? `${name} means “we will not do it”` : `${name} is a stage of the flow`;
    found.push(planned(id, 'discard', sentence, [{ ...change, discard }, ...alsoInHalves(board, column, { discard })]));
  }
  if (stage.policy !== column.policy) {
    found.push(planned(id, 'policy', `${name}: policy rewritten`, [{ ...change, policy: stage.policy }]));
  }
  if (stage.split !== column.split) {
    const sentence = stage.split ? `${name} is split into in progress and done` : `${name} is one stage again`;
    const verb = stage.split ? ('split-column' as const) : ('join-column' as const);
    found.push(planned(id, 'split', sentence, [{ do: verb, columnId: id }]));
  }
  return found;
}

function addition(stage: StagePlan, before: StagePlan | undefined): PlannedChange {
  const { id, kind, discard, policy } = stage;
  const name = stage.name.trim();
  const after = before === undefined ? {} : { afterColumnId: before.id };
  const add: ConfigurationChange = { do: 'add-column', columnId: id, name, kind, discard, policy, ...after };
  const split: ConfigurationChange[] = stage.split ? [{ do: 'split-column', columnId: id }] : [];
  return planned(id, 'name', `${name} is a new stage`, [add, ...split]);
}

function removal(board: BoardConfiguration, plan: Plan, stage: StagePlan, cards: Cards): PlannedChange {
  const cardsTo = stage.removal?.cardsTo ?? null;
  const going = cardsIn(board, stage.id, cards);
  const place = landingPlaces(board, plan).find(({ id }) => id === cardsTo);
  const whereTo =
    going > 0 && place ? `, its ${going === 1 ? 'card goes' : `${going} cards go`} to ${place.label}` : '';
  return planned(stage.id, 'removal', `${stage.name} is removed${whereTo}`, [
    { do: 'retire-column', columnId: stage.id, ...(cardsTo === null ? {} : { cardsToColumnId: cardsTo }) },
  ]);
}

/** The cards that stand in a stage, its halves counted in. */
export const cardsIn = (board: BoardConfiguration, id: ColumnId, cards: Cards): number =>
  [id, ...halvesOf(board, id).map((half) => half.id)].reduce((sum, each) => sum + (cards[each] ?? 0), 0);
