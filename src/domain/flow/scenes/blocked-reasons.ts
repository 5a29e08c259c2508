import { type BlockedTime, blockedTime } from '../blocked-time.ts';
import { cardsInProgress } from '../cards-in-progress.ts';
import { finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { boundedTable } from './bounded-table.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, decimalText, percentText } from './words.ts';

/** Elapsed days for which a reason blocked cards since their start. */
export type BlockedReason = {
  reason: string;
  finishedDays: number;
  finishedCards: number;
  /** Of the cards in progress. */
  openDays: number;
  openCards: number;
};

export type BlockedMarks = {
  /** The one that cost most days first. */
  reasons: readonly BlockedReason[];
  /** Each instant of a card once, however many reasons held. */
  finishedDays: number;
  openDays: number;
  /** Of the cycle time of finished cards; null where none passed. */
  share: number | null;
  cardsBlockedNow: number;
};

const MICROS_PER_DAY = 86_400_000_000;

/** How long cards were blocked and by what, finished ones and those in progress (FLOW 3.9). */
export function blockedReasons(reading: FlowReading): Scene<BlockedMarks> {
  const open = cardsInProgress(reading);
  const finished = finishedCards(reading);
  const [ofFinished, ofOpen] = [blockedTime(finished, reading.asOf), blockedTime(open, reading.asOf)];
  const marks: BlockedMarks = {
    reasons: reasonsOf(ofFinished, ofOpen),
    finishedDays: daysOf(ofFinished.total),
    openDays: daysOf(ofOpen.total),
    share: ofFinished.cycle > 0 ? ofFinished.total / ofFinished.cycle : null,
    cardsBlockedNow: open.filter((card) => card.blocks.some((block) => block.to === null)).length,
  };
  const rows = marks.reasons;
  return {
    title: 'Blocked time',
    definition: 'blockedTime',
    sentence: sentenceOf(marks, finished.length + open.length),
    notes: overlaps(marks) ? ['Reasons overlap: together they are more than the total.'] : [],
    n: finished.length + open.length,
    x: numberAxis(0, Math.max(1, ...rows.map((row) => row.finishedDays + row.openDays)), 'd'),
    y: { from: 0, to: rows.length, ticks: rows.map((row, index) => ({ at: index, label: row.reason })) },
    marks,
    table: boundedTable(
      ['Reason', 'Days of finished cards', 'Finished cards', 'Days of cards in progress', 'Cards in progress'],
      rows,
      (row) => [row.reason, row.finishedDays, row.finishedCards, row.openDays, row.openCards],
      'first',
    ),
    explanation: explanationOf(reading, 'blockedTime', ['finished', 'in-progress']),
  };
}

function reasonsOf(ofFinished: BlockedTime, ofOpen: BlockedTime): BlockedReason[] {
  const none = { time: 0, cards: 0 };
  const of = (time: BlockedTime, reason: string) => time.byReason.find((own) => own.reason === reason) ?? none;
  const names = new Set([...ofFinished.byReason, ...ofOpen.byReason].map(({ reason }) => reason));
  const reasons = [...names].map((reason) => {
    const [done, still] = [of(ofFinished, reason), of(ofOpen, reason)];
    return {
      reason,
      finishedDays: daysOf(done.time),
      finishedCards: done.cards,
      openDays: daysOf(still.time),
      openCards: still.cards,
    };
  });
  const days = (reason: BlockedReason) => reason.finishedDays + reason.openDays;
  return reasons.sort((a, b) => days(b) - days(a) || (a.reason < b.reason ? -1 : 1));
}

function daysOf(time: Micros): number {
  return time / MICROS_PER_DAY;
}

/** More than rounding can make of it. */
function overlaps({ reasons, finishedDays, openDays }: BlockedMarks): boolean {
  return reasons.reduce((sum, own) => sum + own.finishedDays + own.openDays, 0) > finishedDays + openDays + 1e-6;
}

function sentenceOf({ reasons, share, finishedDays, cardsBlockedNow }: BlockedMarks, cards: number): Phrase[] {
  const now = nowText(cardsBlockedNow);
  if (cards === 0) return ['Needs one card that was started, has none.'];
  const [most] = reasons;
  if (most === undefined) return ['No card was blocked.'];
  const ofCycle: Phrase[] =
    share === null
      ? []
      : [
          'Blocked ',
          { strong: percentText(share) },
          ` of the cycle time of finished cards (${decimalText(finishedDays)} d). `,
        ];
  const total = most.finishedDays + most.openDays;
  return [
    ...ofCycle,
    'Most for ',
    { strong: most.reason },
    `: ${decimalText(total)} d over ${counted(most.finishedCards + most.openCards, 'card')}. ${now}`,
  ];
}

function nowText(cards: number): string {
  if (cards === 0) return 'No card is blocked now.';
  return cards === 1 ? '1 card is blocked now.' : `${cards} cards are blocked now.`;
}
