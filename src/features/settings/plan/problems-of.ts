import { configurationRefusal, decideChange } from '#domain/configure/change.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { boardField, limitField, type Problems, stageField } from './field.ts';
import { landingPlaces } from './landing-places.ts';
import { boundOf, isSet, type LimitPlan, type Plan, type StagePlan } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';
import { cardsIn } from './planned-stages.ts';

const noNumber = 'Write a whole number, or nothing for no limit.';

const limitProblems = (limit: LimitPlan): [string, string][] => {
  if (!isSet(limit)) {
    const isOfStageOrBoard = limit.scope === 'column' || limit.scope === 'board';
    return isOfStageOrBoard ? [] : [[limitField(limit.key, 'maximum'), 'Say a limit, or remove this line.']];
  }
  return (['minimum', 'maximum'] as const)
    .filter((facet) => boundOf(limit[facet]) === undefined)
    .map((facet) => [limitField(limit.key, facet), noNumber]);
};

function stageProblems(
  board: BoardConfiguration,
  plan: Plan,
  stage: StagePlan,
  cards: Readonly<Record<ColumnId, number>>,
) {
  if (stage.removal === null) {
    return stage.name.trim() === '' ? [[stageField(stage.id, 'name'), 'Give the stage a name.']] : [];
  }
  const going = cardsIn(board, stage.id, cards);
  const { cardsTo } = stage.removal;
  if (going === 0 || landingPlaces(board, plan).some(({ id }) => id === cardsTo)) return [];
  return [[stageField(stage.id, 'removal'), `Say where its ${going === 1 ? 'card goes' : `${going} cards go`}.`]];
}

/** What can be told of the form before it is sent: by the fields themselves, then by the very rules the server applies. */
export function problemsOf(
  board: BoardConfiguration,
  plan: Plan,
  changes: readonly PlannedChange[],
  cards: Readonly<Record<ColumnId, number>>,
): Problems {
  const ofFields = Object.fromEntries([
    ...plan.stages.flatMap((stage) => stageProblems(board, plan, stage, cards)),
    ...plan.limits.flatMap(limitProblems),
    ...(boundOf(plan.expediteLimit) == null ? [[boardField('expediteLimit'), 'Write a whole number.']] : []),
  ]);
  return { ...problemsOfRules(board, changes), ...ofFields };
}

function problemsOfRules(start: BoardConfiguration, changes: readonly PlannedChange[]): Problems {
  const problems: Record<string, string> = {};
  let board = start;
  for (const { field, changes: commands } of changes) {
    for (const command of commands) {
      const configured = decideChange(board, command, mintUuid);
      if (isRefusal(configured)) {
        problems[fieldOfRefusal(field, configured)] = sayRefusal(configured);
        continue;
      }
      const drafts = [...configured.drafts, ...(configured.afterwards ?? [])];
      board = drafts.reduce(applyConfigurationEvent, board);
    }
  }
  const refusal = configurationRefusal(board);
  if (refusal) problems[fieldOfRefusal(boardField('order'), refusal)] = sayRefusal(refusal);
  return problems;
}

function fieldOfRefusal(field: string, { field: said }: Refusal): string {
  if (said === 'commitmentColumnId' || said === 'doneColumnId') return boardField(said);
  const isOfLimit = field.startsWith('limit ') && (said === 'minimum' || said === 'maximum');
  return isOfLimit ? field.replace(/\w+$/, said) : field;
}

/** A refusal in the words of this page, where a column is called a stage. */
export function sayRefusal({ refusal, detail, field }: Refusal): string {
  if (refusal === 'name-taken' && field === 'name') return 'Another stage has this name.';
  if (refusal === 'column-has-cards') return 'Cards stand there: say where they go.';
  if (refusal === 'column-is-needed' && field === 'columnId') return 'A board keeps at least one stage.';
  if (refusal === 'column-is-needed') return 'This stage is to go: put the point on another one.';
  return detail;
}
