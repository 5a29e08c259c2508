import { configurationRefusal, decideChange } from '#domain/configure/change.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { boardField, limitField, type Problems, stageField } from './field.ts';
import { landingPlaces } from './landing-places.ts';
import { boundOf, isSet, otherLimits, type Plan, type StagePlan } from './plan.ts';
import type { PlannedChange } from './planned-change.ts';
import { cardsIn } from './planned-stages.ts';
import { sayRefusal } from './say-refusal.ts';

const noNumber = 'Write a whole number, or nothing for no limit.';

/** What the form does not say yet; told once somebody wants to apply it. */
export function missingIn(board: BoardConfiguration, plan: Plan, cards: Readonly<Record<ColumnId, number>>): Problems {
  return Object.fromEntries([
    ...plan.stages.flatMap((stage) => missingOfStage(board, plan, stage, cards)),
    ...otherLimits(plan)
      .filter((limit) => !isSet(limit))
      .map(({ key }) => [limitField(key, 'maximum'), 'Say a limit, or remove this line.']),
  ]);
}

function missingOfStage(
  board: BoardConfiguration,
  plan: Plan,
  stage: StagePlan,
  cards: Readonly<Record<ColumnId, number>>,
): [string, string][] {
  if (stage.removal === null) {
    return stage.name.trim() === '' ? [[stageField(stage.id, 'name'), 'Give the stage a name.']] : [];
  }
  const going = cardsIn(board, stage.id, cards);
  const { cardsTo } = stage.removal;
  if (going === 0 || landingPlaces(board, plan).some(({ id }) => id === cardsTo)) return [];
  return [[stageField(stage.id, 'removal'), `Say where its ${going === 1 ? 'card goes' : `${going} cards go`}.`]];
}

/** What cannot be: by the fields themselves, then by the very rules that the server will apply. */
export function wrongIn(board: BoardConfiguration, plan: Plan, changes: readonly PlannedChange[]): Problems {
  const unreadable = plan.limits.flatMap((limit) =>
    (['minimum', 'maximum'] as const)
      .filter((facet) => boundOf(limit[facet]) === undefined)
      .map((facet) => [limitField(limit.key, facet), noNumber]),
  );
  const expedite = boundOf(plan.expediteLimit) == null ? [[boardField('expediteLimit'), 'Write a whole number.']] : [];
  return { ...problemsOfRules(board, changes), ...Object.fromEntries([...unreadable, ...expedite]) };
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
