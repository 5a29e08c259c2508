import type { BoardCard } from '#domain/schemas/card.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { focusCard } from '../focus/focus.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { nextToPull, upstreamOf } from '../state/next-to-pull.ts';
import { placeOf } from '../state/place.ts';
import { stepFrom } from '../state/step.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { moveCard } from './move-card.ts';

/** Takes a card that waits into the next stage and into my hands: one entry of the ledger. */
export function pull(session: BoardSession, card: BoardCard): void {
  const state = session.shown.get();
  const place = placeOf(state, card, groupingOf(session));
  const target = place && stepFrom(state, [card], place, 'next-stage');
  if (target && moveCard(session, card, target, { assigneeId: state.me })) focusCard(session, card.id);
}

/** Pulls the card that is next by policy from in front of a stage; in a lane only what waits in that lane. */
export function pullNext(session: BoardSession, stageId: ColumnId, lane?: LaneFilter): void {
  const before = upstreamOf(session.shown.get(), stageId, lane);
  const next = before && nextToPull(before.waiting);
  if (next) pull(session, next);
  else announce(`Nothing waits in ${before?.stage.column.name ?? 'front of this stage'}.`, 'assertive');
}

/** Pulls into the stage that has the focus or the pointer, where neither is on a card. Answers whether there is one. */
export function pullHere(session: BoardSession): boolean {
  const here = document.activeElement?.closest('[data-stage]') ?? document.querySelector('[data-stage]:hover');
  const stage = here instanceof HTMLElement ? (here.dataset.stage as ColumnId) : undefined;
  if (!stage) return false;
  pullNext(session, stage);
  return true;
}
