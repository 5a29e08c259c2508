import type { CardFlow } from '../card-flow.ts';
import { isFinished } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import type { Micros } from '../history.ts';
import { inclusiveDays } from '../inclusive-days.ts';
import { instantText } from '../instant-text.ts';
import { coverage } from '../intervals.ts';
import { type Outcome, outcomes } from '../outcomes.ts';
import type { SceneTable } from './scene.ts';

const HEAD = [
  'Card',
  'Type',
  'Lane',
  'Class of service',
  'Became',
  'Stage',
  'Created',
  'Started',
  'Finished',
  'Set aside',
  'Cycle time in days',
  'Lead time in days',
  'Age in days',
  'Blocked seconds',
  'Re-opened',
  'Moved back',
];

/** Every card behind a figure, with what the figures of flow read of it: what an export holds (UX A.2, 37). */
export function cardTable(reading: FlowReading, behind: readonly Outcome[]): SceneTable {
  const found = outcomes(reading);
  const rows = behind.flatMap((outcome) => found[outcome].map((card) => rowOf(card, outcome, reading)));
  return { head: HEAD, rows };
}

function rowOf(card: CardFlow, outcome: Outcome, { asOf, board, calendar }: FlowReading): (string | number | null)[] {
  const textOf = (at: Micros | null) => (at === null ? null : instantText(at));
  const { startedAt, finishedAt, discardedAt } = card;
  const end = finishedAt ?? discardedAt ?? asOf;
  return [
    card.id,
    card.type,
    card.lane,
    card.classOfService,
    outcome,
    board.columns[card.stays.list().at(-1)?.column ?? -1]?.name ?? null,
    instantText(card.createdAt),
    textOf(startedAt),
    textOf(finishedAt),
    textOf(discardedAt),
    isFinished(card) ? inclusiveDays(calendar, card.startedAt, card.finishedAt) : null,
    isFinished(card) ? inclusiveDays(calendar, card.createdAt, card.finishedAt) : null,
    outcome === 'in-progress' && startedAt !== null ? inclusiveDays(calendar, startedAt, asOf) : null,
    startedAt === null ? 0 : coverage(card.blocked, startedAt, end) / 1_000_000,
    card.moves.reopened,
    card.moves.backward,
  ];
}
