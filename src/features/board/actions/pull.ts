import type { BoardCard } from '#domain/schemas/card.ts';
import { announce } from '#ui/live-regions.tsx';
import { placeOf } from '../state/place.ts';
import { stagesOf } from '../state/stages.ts';
import { stepFrom } from '../state/step.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { moveCard } from './move-card.ts';

/** Takes a card that waits into the next stage and into my hands: one entry of the ledger. */
export function pull(session: BoardSession, card: BoardCard): void {
  const state = session.shown.get();
  const place = placeOf(state, card, groupingOf(session));
  const target = place && stepFrom(state, card, place, 'next-stage');
  if (target) moveCard(session, card, target, { assigneeId: state.me });
}

/** Pulls the card that waits longest in front of a stage: the first by its place, expedite cards before the others. */
export function pullNext(session: BoardSession, stageId: string): void {
  const state = session.shown.get();
  const stages = stagesOf(state.configuration);
  const before = stages[stages.findIndex(({ column }) => column.id === stageId) - 1];
  const buffer = before?.lists.at(-1);
  const waiting = (buffer ? (state.columns.get(buffer.id) ?? []) : []).flatMap((id) => state.cards.get(id) ?? []);
  const ready = waiting.filter(({ blocks }) => blocks.length === 0);
  const next = ready.find(({ classOfService }) => classOfService === 'expedite') ?? ready[0];
  if (next) pull(session, next);
  else announce(`Nothing waits in ${before?.column.name ?? 'front of this column'}.`, 'assertive');
}
