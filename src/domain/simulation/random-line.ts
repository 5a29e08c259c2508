import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Limit, Line } from './line.ts';
import { randomStreams } from './random-streams.ts';
import { erlang, exponential, type HoursOf, logNormal } from './service-time.ts';

/** How a team lays out its columns: work columns only, a queue before each stage, or each column split in two halves. */
type Layout = 'bare' | 'buffered' | 'split';

/** A stage as it is drawn; the limits are null where there is none. */
type Stage = { workers: number; work: HoursOf; limit: number | null; queueLimit: number | null };

/** The slowest stage alone would deliver two cards a day. */
const HOURS_PER_CARD = 12;

/**
 * A random team on a random board, the same for the same seed: 3 to 5 stages, one of them with the most work for its
 * workers and the others with 60 to 95 % of that; columns of one of the three layouts, some without a limit; rework on
 * most boards; and either a backlog that is never empty, or more arrivals than the slowest stage can take.
 */
export function randomLine(seed: number): Line {
  const random = randomStreams(seed)();
  const layout = pick<Layout>(random, ['bare', 'buffered', 'split']);
  const count = uniformInt(random, 3, 5);
  const slowest = uniformInt(random, 0, count - 1);
  const stages = Array.from({ length: count }, (_, index) =>
    randomStage(random, layout, index, index === slowest ? 1 : between(random, 0.6, 0.95)),
  );
  const hasArrivals = happens(random, 0.5);
  const line = laidOut(stages, layout, hasArrivals);
  return {
    ...line,
    places: happens(random, 0.6) ? withRework(random, line.places) : line.places,
    arrivals: hasArrivals ? exponential(HOURS_PER_CARD / between(random, 1.05, 1.3)) : null,
  };
}

function randomStage(random: RandomGenerator, layout: Layout, index: number, load: number): Stage {
  const workers = uniformInt(random, 1, 4);
  const isOpen = layout === 'buffered' && index > 0 && happens(random, 0.3);
  return {
    workers,
    work: randomWork(random, load * workers * HOURS_PER_CARD),
    limit: isOpen ? null : workers + uniformInt(random, layout === 'split' ? 1 : 0, 2),
    queueLimit: happens(random, 0.5) ? null : uniformInt(random, 3, 5),
  };
}

function randomWork(random: RandomGenerator, mean: number): HoursOf {
  return pick(random, [exponential(mean), erlang(mean, 3), logNormal(mean, 1.2)]);
}

function laidOut(stages: readonly Stage[], layout: Layout, hasArrivals: boolean): Pick<Line, 'places' | 'limits'> {
  const places: Line['places'][number][] = hasArrivals ? [{ kind: 'queue', id: 'q0' }] : [];
  const limits: Limit[] = [];
  const limit = (maximum: number | null, ...own: number[]) => {
    if (maximum !== null) limits.push({ places: own, maximum });
  };
  stages.forEach(({ workers, work, ...maxima }, index) => {
    if (layout === 'buffered' && index > 0) {
      limit(maxima.queueLimit, places.length);
      places.push({ kind: 'queue', id: `q${index}` });
    }
    const halves = layout === 'split' ? [places.length, places.length + 1] : [places.length];
    limit(maxima.limit, ...halves);
    places.push({ kind: 'active', id: `s${index}`, workers, work, rework: null });
    if (layout === 'split') places.push({ kind: 'queue', id: `s${index}-done` });
  });
  return { places, limits };
}

/** One stage sends some of its cards back, to itself or to an earlier one. */
function withRework(random: RandomGenerator, places: Line['places']): Line['places'] {
  const stages = places.flatMap(({ kind }, place) => (kind === 'active' ? [place] : []));
  const from = pick(random, stages);
  const earlier = stages.filter((stage) => stage <= from);
  const rework = { to: pick(random, earlier), share: between(random, 0.05, 0.2) };
  return places.map((place, index) => (place.kind === 'active' && index === from ? { ...place, rework } : place));
}

function between(random: RandomGenerator, least: number, most: number): number {
  return least + uniformFloat64(random) * (most - least);
}

function happens(random: RandomGenerator, share: number): boolean {
  return uniformFloat64(random) < share;
}

function pick<Thing>(random: RandomGenerator, things: readonly Thing[]): Thing {
  return things[uniformInt(random, 0, things.length - 1)] as Thing;
}
