import type { Line } from './line.ts';
import { Simulation } from './simulation.ts';

/** What a long run shows of a line; times in hours. */
export type RunFigures = {
  /** Cards delivered in an hour. */
  throughput: number;
  /** Cards in the line, on average over time. */
  meanCards: number;
  /** From entering the line to delivery, on average over the cards delivered. */
  meanTime: number;
  places: readonly PlaceFigures[];
};

export type PlaceFigures = {
  meanCards: number;
  /** Share of the time in which it held at least one card. */
  heldShare: number;
  /** Of the visits that ended. */
  meanStay: number;
  /** Share of them that took any time. */
  stayedShare: number;
};

type Tally = {
  cards: number;
  cardTime: number;
  heldTime: number;
  since: number;
  visits: number;
  stays: number;
  stayed: number;
};

const emptyTally = (): Tally => ({ cards: 0, cardTime: 0, heldTime: 0, since: 0, visits: 0, stays: 0, stayed: 0 });

/** Runs a line for so many deliveries and, once it is warm, for so many more that are measured. */
export function runFigures(line: Line, seed: number, deliveries: { warmUp: number; measured: number }): RunFigures {
  const watch = new Watch(line.places.length);
  const simulation = new Simulation(line, seed, (card, from, to, at) => watch.see(card, from, to, at));
  const begun = simulation.run(deliveries.warmUp);
  watch.begin(begun);
  const ended = simulation.run(deliveries.warmUp + deliveries.measured);
  return watch.figures(begun, ended);
}

/** Measures while cards move. */
class Watch {
  private readonly tallies: Tally[];
  private readonly entry = new Map<number, { line: number; place: number }>();
  private delivered = 0;
  private time = 0;

  constructor(places: number) {
    this.tallies = Array.from({ length: places }, emptyTally);
  }

  see(card: number, from: number, to: number, at: number): void {
    const seen = this.entry.get(card) ?? { line: at, place: at };
    this.leave(this.tallies[from], at, at - seen.place);
    this.enter(this.tallies[to], at);
    if (to < this.tallies.length) {
      this.entry.set(card, { line: seen.line, place: at });
      return;
    }
    this.entry.delete(card);
    this.delivered += 1;
    this.time += at - seen.line;
  }

  /** Forgets what was measured; the cards stay where they are. */
  begin(at: number): void {
    for (const tally of this.tallies) Object.assign(tally, emptyTally(), { cards: tally.cards, since: at });
    this.delivered = 0;
    this.time = 0;
  }

  figures(from: number, to: number): RunFigures {
    for (const tally of this.tallies) lapse(tally, to);
    const hours = to - from;
    return {
      throughput: this.delivered / hours,
      meanCards: this.tallies.reduce((sum, { cardTime }) => sum + cardTime, 0) / hours,
      meanTime: this.time / this.delivered,
      places: this.tallies.map(({ cardTime, heldTime, stays, stayed, visits }) => ({
        meanCards: cardTime / hours,
        heldShare: heldTime / hours,
        meanStay: stays / visits,
        stayedShare: stayed / visits,
      })),
    };
  }

  private leave(tally: Tally | undefined, at: number, stay: number): void {
    if (tally === undefined) return;
    lapse(tally, at);
    tally.cards -= 1;
    tally.visits += 1;
    tally.stays += stay;
    tally.stayed += stay > 0 ? 1 : 0;
  }

  private enter(tally: Tally | undefined, at: number): void {
    if (tally === undefined) return;
    lapse(tally, at);
    tally.cards += 1;
  }
}

/** Lets the time pass up to an instant. */
function lapse(tally: Tally, at: number): void {
  tally.cardTime += tally.cards * (at - tally.since);
  tally.heldTime += tally.cards > 0 ? at - tally.since : 0;
  tally.since = at;
}
