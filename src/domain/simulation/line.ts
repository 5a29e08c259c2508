import type { HoursOf } from './service-time.ts';

/** Cards wait in it until the next place has room. */
export type QueuePlace = { kind: 'queue'; id: string };

/** Cards wait for a worker, are worked on, and stay until the next place has room. */
export type WorkPlace = {
  kind: 'active';
  id: string;
  workers: number;
  work: HoursOf;
  /** Of the cards worked on, the share that goes back to an earlier place or to this one; null = none. */
  rework: { to: number; share: number } | null;
};

/** At most `maximum` cards in these places together (indices into `Line.places`). */
export type Limit = { places: readonly number[]; maximum: number };

/** A board from the commitment point to delivery, as it is simulated. After the last place a card is delivered. */
export type Line = {
  places: readonly (QueuePlace | WorkPlace)[];
  /**
   * A column's limit names its place, that of a split column both halves, a limit on all work in progress all places.
   */
  limits: readonly Limit[];
  /** Hours between two arrivals before the first place; null = there is always another card to begin. */
  arrivals: HoursOf | null;
};

/** The line in which one work place does its work `factor` times as fast. */
export function spedUp(line: Line, place: number, factor: number): Line {
  return {
    ...line,
    places: line.places.map((own, index) =>
      index === place && own.kind === 'active' ? { ...own, work: (random) => own.work(random) / factor } : own,
    ),
  };
}
