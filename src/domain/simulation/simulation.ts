import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { Fifo } from './fifo.ts';
import type { Line, WorkPlace } from './line.ts';
import { randomStreams } from './random-streams.ts';
import { Rooms } from './rooms.ts';
import { Timetable } from './timetable.ts';

/**
 * A card goes from one place to another (indices into `Line.places`; -1 = from outside, `places.length` = delivered).
 * Cards are numbered as they enter; `at` in hours from the beginning, never falling.
 */
export type OnMove = (card: number, from: number, to: number, at: number) => void;

type Chances = { work: RandomGenerator; rework: RandomGenerator };

const OUTSIDE = -1;

/**
 * A line of places as discrete events (FLOW 5.4). A card stays until the next place has room (blocking after service),
 * a worker is free as soon as the work on a card is done, work is pulled from the right, first come first served.
 * Rework goes back whether there is room or not. The n-th work at the m-th work place draws the n-th
 * number of the m-th stream: two lines that are run with one seed meet the same chances (common random numbers).
 */
export class Simulation {
  delivered = 0;
  private now = 0;
  private entered = 0;
  private arrived = 0;
  private readonly due = new Timetable();
  private readonly rooms: Rooms;
  private readonly waiting: Fifo[];
  private readonly ready: Fifo[];
  private readonly busy: number[];
  private readonly chances: (Chances | null)[];
  private readonly arrivals: RandomGenerator;

  constructor(
    private readonly line: Line,
    seed: number,
    private readonly onMove: OnMove,
  ) {
    if (line.arrivals === null && !line.limits.some(({ places }) => places.includes(0))) {
      throw new RangeError('a backlog that is never empty needs a limit on the first place');
    }
    const streams = randomStreams(seed);
    this.arrivals = streams();
    this.chances = line.places.map(({ kind }) => (kind === 'active' ? { work: streams(), rework: streams() } : null));
    this.rooms = new Rooms(line);
    this.waiting = line.places.map(() => new Fifo());
    this.ready = line.places.map(() => new Fifo());
    this.busy = line.places.map(() => 0);
    this.awaitArrival();
  }

  /** Runs until so many cards have been delivered since the beginning; answers when that was, in hours. */
  run(deliveries: number): number {
    this.pull();
    while (this.delivered < deliveries) {
      const next = this.due.take();
      if (next === undefined) throw new RangeError('nothing moves any more: the limits of this line close each other');
      this.now = next.at;
      if (next.place === OUTSIDE) this.arrive();
      else this.finish(next.place, next.card);
      this.pull();
    }
    return this.now;
  }

  private awaitArrival(): void {
    if (this.line.arrivals !== null) this.due.add(this.now + this.line.arrivals(this.arrivals), OUTSIDE, OUTSIDE);
  }

  private arrive(): void {
    this.arrived += 1;
    this.awaitArrival();
  }

  private finish(place: number, card: number): void {
    const { rework } = this.line.places[place] as WorkPlace;
    this.busy[place] = (this.busy[place] as number) - 1;
    const goesBack = rework !== null && uniformFloat64((this.chances[place] as Chances).rework) < rework.share;
    if (goesBack) this.move(card, place, rework.to);
    else (this.ready[place] as Fifo).add(card);
    this.beginWork(place);
  }

  /** Moves all that can move on, from the right, until nothing can. */
  private pull(): void {
    let hasMoved = true;
    while (hasMoved) {
      hasMoved = false;
      for (let place = this.line.places.length - 1; place >= OUTSIDE; place -= 1) {
        while (this.hasReady(place) && this.rooms.isOpen(place + 1)) {
          this.move(this.takeReady(place), place, place + 1);
          hasMoved = true;
        }
      }
    }
  }

  private hasReady(place: number): boolean {
    if (place === OUTSIDE) return this.line.arrivals === null || this.entered < this.arrived;
    return (this.ready[place] as Fifo).length > 0;
  }

  private takeReady(place: number): number {
    if (place !== OUTSIDE) return (this.ready[place] as Fifo).take();
    this.entered += 1;
    return this.entered - 1;
  }

  private move(card: number, from: number, to: number): void {
    this.rooms.leave(from);
    this.rooms.enter(to);
    this.onMove(card, from, to, this.now);
    const place = this.line.places[to];
    if (place === undefined) this.delivered += 1;
    else if (place.kind === 'queue') (this.ready[to] as Fifo).add(card);
    else {
      (this.waiting[to] as Fifo).add(card);
      this.beginWork(to);
    }
  }

  private beginWork(at: number): void {
    const { workers, work } = this.line.places[at] as WorkPlace;
    const waiting = this.waiting[at] as Fifo;
    while (waiting.length > 0 && (this.busy[at] as number) < workers) {
      this.busy[at] = (this.busy[at] as number) + 1;
      const hours = work((this.chances[at] as Chances).work);
      this.due.add(this.now + hours, at, waiting.take());
    }
  }
}
