import type { Micros } from '#domain/flow/history.ts';
import type { BoardTimeline } from '#domain/schemas/timeline.ts';
import { announce } from '#ui/live-regions.tsx';
import { microsOf } from './instants.ts';
import { momentWords } from './moment-words.ts';
import { fractionOf, lately, momentAt, neighbourMark, type RailScale, scaleOf, wholeMinute } from './rail-scale.ts';
import type { Arrival, TimeTravel } from './time-travel.ts';

/** The stretch on the rail; before the board's beginning is known, the last 90 days. */
export const railOf = (travel: TimeTravel): RailScale => {
  const now = travel.now.get();
  const life = travel.life.get();
  const begins = life === null ? Math.min(travel.at.get() ?? now, now - lately) : life.begins;
  return scaleOf(travel.span.get(), begins, now);
};

/** What lies before the rail makes it show the board's whole life. */
function bringOntoRail(travel: TimeTravel, at: Micros): void {
  if (at < railOf(travel).from) travel.span.set('life');
}

/** Goes to a moment; null is now. Until its board is known, the board on screen stays. */
export function goTo(travel: TimeTravel, at: Micros | null, by: Arrival): void {
  const moment = at === null || at >= travel.now.get() ? null : at;
  travel.at.set(moment);
  travel.hasFailed.set(false);
  if (moment === null) {
    travel.loader.stop();
    travel.seen.set(null);
  } else {
    bringOntoRail(travel, moment);
    travel.loader.want(moment, by === 'passing' ? 'in turn' : 'now');
  }
  if (by === 'step') travel.arrived.set({ at: moment });
}

/** As `goTo`, and tells the ear where one is. */
export function goAndSay(travel: TimeTravel, at: Micros | null): void {
  goTo(travel, at, 'step');
  const moment = travel.at.get();
  announce(moment === null ? 'Now.' : `As of ${momentWords(moment, travel.zone)}.`);
}

/** Days later or earlier at the same time of day, inside of the rail. */
export function stepDays(travel: TimeTravel, days: number, by: Arrival): void {
  const { from } = railOf(travel);
  const at = travel.clock.addDays(travel.at.get() ?? wholeMinute(travel.now.get()), days);
  goTo(travel, Math.max(at, from), by);
}

export function goToFraction(travel: TimeTravel, fraction: number, by: Arrival): void {
  goTo(travel, momentAt(railOf(travel), fraction), by);
}

/** Where the thumb stands. */
export const thumbOf = (scale: RailScale, at: Micros | null): number => (at === null ? 1 : fractionOf(scale, at));

/** To the change of the rules before or after the moment; after the last one comes now. */
export function goToNeighbour(travel: TimeTravel, by: -1 | 1): void {
  const mark = neighbourMark(travel.life.get()?.marks ?? [], travel.at.get(), by);
  if (!mark && by < 0) return;
  goTo(travel, mark?.at ?? null, 'step');
  announce(mark ? `${mark.words}: ${momentWords(mark.at, travel.zone)}.` : 'Now.');
}

/** Shows the rail, or hides it and comes back to now. */
export function toggleRail(travel: TimeTravel): void {
  const opens = !travel.isOpen.get();
  travel.isOpen.set(opens);
  if (opens) {
    travel.now.set(Date.now() * 1000);
    announce('Time rail. Arrow keys step by days.');
  } else leaveThePast(travel);
}

export function leaveThePast(travel: TimeTravel): void {
  travel.isPlaying.set(false);
  if (travel.at.get() !== null) goAndSay(travel, null);
}

/** Asks for the board's beginning and the changes of its rules; without them the rail works all the same. */
export async function loadLife(travel: TimeTravel, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(`/api/v1/boards/${travel.live.boardId}/timeline`, { signal, cache: 'no-store' });
    if (!response.ok) return;
    const { begins, marks }: BoardTimeline = await response.json();
    const known = marks.map(({ at, words }) => ({ at: microsOf(at) ?? 0, words }));
    travel.life.set({ begins: microsOf(begins) ?? 0, marks: known });
    const at = travel.at.get();
    if (at !== null) bringOntoRail(travel, at);
  } catch {
    return;
  }
}
