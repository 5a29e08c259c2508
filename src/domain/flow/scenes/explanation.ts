import type { CardFlow } from '../card-flow.ts';
import { dayText } from '../day.ts';
import type { DefinitionKey } from '../definitions.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { instantText } from '../instant-text.ts';
import { oncePerReading } from '../once-per-reading.ts';
import { type Outcome, outcomes } from '../outcomes.ts';
import { columnNameOfRank, filledFormula } from './filled-formula.ts';

/** Some cards for one reason; of many only the first are named. */
export type CardGroup = {
  why: string;
  /** null = not known: a range of days does not read what was closed before it. */
  count: number | null;
  cards: readonly string[];
};

/** How a figure came about: the formula with this board's settings, and what became of every card. */
export type Explanation = {
  formula: string;
  settings: readonly { name: string; value: string }[];
  /** Which cards the figure is made of; `cardTable` lists them all. */
  behind: readonly Outcome[];
  included: CardGroup;
  leftOut: readonly CardGroup[];
  /** Cards that are in and may surprise. */
  flagged: readonly CardGroup[];
};

const MOST_NAMED = 30;

const WHY: Record<Outcome, string> = {
  finished: 'finished',
  'finished-before': 'finished before the range: not counted',
  'in-progress': 'still open',
  waiting: 'not committed to yet',
  'set-aside': 'set aside after commitment',
  withdrawn: 'set aside before commitment',
  unplaced: 'never placed in a stage',
};

/** The explanation of a figure that is made of the cards with these outcomes (UX A.2, 36). */
export function explanationOf(
  reading: FlowReading,
  definition: DefinitionKey,
  behind: readonly Outcome[],
): Explanation {
  const found = outcomes(reading);
  const others = (Object.keys(WHY) as Outcome[]).filter((outcome) => !behind.includes(outcome));
  const leftOut = others.map((outcome) => ({
    ...groupOf(WHY[outcome], found[outcome]),
    ...(outcome === 'finished-before' && reading.from > Number.NEGATIVE_INFINITY ? { count: null, cards: [] } : {}),
  }));
  const isVoid = { why: 'marked as never having happened (void)', count: reading.voidCards, cards: [] };
  const isOther = { why: 'of other types, lanes or classes than asked for', count: reading.otherCards, cards: [] };
  const instant = behind.includes('finished') ? finishedAtOnce(reading) : [];
  const flagged = groupOf('never seen in progress: started and finished at one instant', instant);
  return {
    formula: filledFormula(definition, reading),
    settings: settingsOf(reading),
    behind,
    included: {
      why: behind.map((outcome) => WHY[outcome]).join(', or '),
      count: behind.reduce((sum, outcome) => sum + found[outcome].length, 0),
      cards: behind.flatMap((outcome) => namesOf(found[outcome])).slice(0, MOST_NAMED),
    },
    leftOut: [...leftOut, isVoid, isOther].filter(({ count }) => count !== 0),
    flagged: [flagged].filter(({ count }) => count !== 0),
  };
}

const finishedAtOnce = oncePerReading((reading) =>
  finishedCards(reading).filter((card) => card.startedAt === card.finishedAt),
);

function groupOf(why: string, cards: readonly CardFlow[]): CardGroup {
  return { why, count: cards.length, cards: namesOf(cards) };
}

function namesOf(cards: readonly CardFlow[]): string[] {
  return cards.slice(0, MOST_NAMED).map((card) => card.id);
}

function settingsOf(reading: FlowReading): Explanation['settings'] {
  const { asOf, board, firstDay, lastDay, ranks } = reading;
  const range = firstDay === null ? 'nothing was ever placed' : `${dayText(firstDay)} to ${dayText(lastDay)}`;
  return [
    { name: 'Start', value: `last moved to ${columnNameOfRank(reading, ranks.commitment)} or beyond` },
    { name: 'Finish', value: `last moved to ${columnNameOfRank(reading, ranks.done)} or beyond` },
    { name: 'Range', value: range },
    { name: 'As of', value: instantText(asOf) },
    { name: 'Days in', value: board.zone },
    ...(board.sleDays === null ? [] : [{ name: 'Promise', value: `${board.sleDays} days` }]),
  ];
}
