import { stageIdOf } from '../account/limit-sharers.ts';
import type { CardFlow } from '../card-flow.ts';
import type { FlowColumn, Micros } from '../history.ts';
import type { OtherReading, ReadingContext } from './other-reading.ts';
import { startToFinish } from './start-to-finish.ts';

export const AZURE_DEVOPS: OtherReading = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  usedBy: 'Azure DevOps, as its users observed',
  sentence:
    'From the last time a card entered the column where work starts to the last time it was done: moving a card back there starts its clock anew.',
  read: (card, context) => startToFinish(lastEntryOfStart(card, context), card.finishedAt, context),
};

/** The last time the card came into the start column from another, or jumped over it. */
function lastEntryOfStart(card: CardFlow, { board, ranks }: ReadingContext): Micros | null {
  if (card.startedAt === null) return null;
  const stageOf = (index: number) => board.columns[index] && stageIdOf(board.columns[index] as FlowColumn);
  const start = stageOf(ranks.columnOfRank[ranks.commitment] as number);
  const stays = card.stays.list();
  const entries = stays.filter(
    ({ column }, index) => stageOf(column) === start && stageOf(stays[index - 1]?.column ?? -1) !== start,
  );
  return Math.max(card.startedAt, entries.at(-1)?.from ?? card.startedAt);
}
