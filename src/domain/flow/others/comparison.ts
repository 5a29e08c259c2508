import type { FlowReading } from '../flow-reading.ts';
import { percentile } from '../percentile.ts';
import type { OtherReading, ReadTime } from './other-reading.ts';
import { OURS } from './ours.ts';
import { READINGS_OF_OTHERS } from './readings-of-others.ts';

/** Cycle times by one reading: how many cards, and percentiles in inclusive days; null where there is none. */
export type ReadingFigures = { n: number; p50: number | null; p85: number | null };

/** A card whose cycle time is not the same by the two readings; null = not finished by that one, or before the first day. */
export type ReadingDifference = { card: string; ours: ReadTime | null; theirs: ReadTime | null };

export type ComparedReading = Pick<OtherReading, 'id' | 'name' | 'usedBy' | 'sentence'> & {
  figures: ReadingFigures;
  /** The largest difference in elapsed time first, those that only one reading has before all. */
  differing: readonly ReadingDifference[];
};

export type ReadingsComparison = { ours: ReadingFigures; others: readonly ComparedReading[] };

/** The cycle times of the cards in scope by every reading, each with its own finish dates, beside ours (FLOW 3.18). */
export function comparison(reading: FlowReading): ReadingsComparison {
  const ours = timesBy(OURS, reading);
  const others = READINGS_OF_OTHERS.map(({ id, name, usedBy, sentence, read }) => {
    const theirs = timesBy({ read }, reading);
    return { id, name, usedBy, sentence, figures: figuresOf(theirs), differing: differences(ours, theirs) };
  });
  return { ours: figuresOf(ours), others };
}

function timesBy({ read }: Pick<OtherReading, 'read'>, reading: FlowReading): Map<string, ReadTime> {
  const { calendar, firstDay } = reading;
  const times = reading.cards.flatMap((card): [string, ReadTime][] => {
    const time = read(card, reading);
    const isInScope = time !== null && firstDay !== null && calendar.dayOf(time.finishedAt) >= firstDay;
    return isInScope ? [[card.id, time]] : [];
  });
  return new Map(times);
}

function figuresOf(times: ReadonlyMap<string, ReadTime>): ReadingFigures {
  const days = [...times.values()].map((time) => time.days);
  return { n: days.length, p50: percentile(days, 50) ?? null, p85: percentile(days, 85) ?? null };
}

function differences(ours: ReadonlyMap<string, ReadTime>, theirs: ReadonlyMap<string, ReadTime>): ReadingDifference[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((card) => ({ card, ours: ours.get(card) ?? null, theirs: theirs.get(card) ?? null }))
    .filter((one) => one.ours?.elapsed !== one.theirs?.elapsed)
    .sort((a, b) => gapOf(b) - gapOf(a) || (a.card < b.card ? -1 : 1));
}

function gapOf({ ours, theirs }: ReadingDifference): number {
  return ours && theirs ? Math.abs(ours.elapsed - theirs.elapsed) : Number.MAX_VALUE;
}
