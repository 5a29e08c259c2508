import { comparison, type ReadingDifference, type ReadingFigures } from '#domain/flow/others/comparison.ts';
import type { FlowContext } from './flow-context.ts';
import { numbersOf } from './numbers-of.ts';

/** A card by both ways of counting, in days; null = not finished by that one, or not in these days. */
type DifferingCard = { card: string; ours: number | null; theirs: number | null };

/** How one other tool counts the same cards. */
export type OtherCount = {
  id: string;
  name: string;
  usedBy: string;
  sentence: string;
  figures: ReadingFigures;
  /** The first of the cards that differ, and how many there are. */
  cards: readonly DifferingCard[];
  differing: number;
};

/** Our cycle times beside those of others, fetched when somebody asks. */
export type OtherCounts = {
  ours: ReadingFigures;
  others: readonly OtherCount[];
  /** The numbers under which the board finds the cards that are named, by their keys. */
  numbers: Record<string, number>;
};

const mostNamed = 12;

const differingCard = ({ card, ours, theirs }: ReadingDifference): DifferingCard => ({
  card,
  ours: ours?.days ?? null,
  theirs: theirs?.days ?? null,
});

export function otherCounts({ reading, numbers }: FlowContext): OtherCounts {
  const { ours, others } = comparison(reading);
  const counts = others.map(({ differing, ...other }) => ({
    ...other,
    cards: differing.slice(0, mostNamed).map(differingCard),
    differing: differing.length,
  }));
  const named = counts.flatMap(({ cards }) => cards.map(({ card }) => card));
  return { ours, others: counts, numbers: numbersOf(named, numbers) };
}
