import { inclusiveDays } from '../flow/inclusive-days.ts';
import { localDays } from '../flow/local-days.ts';
import type { PersonId } from '../schemas/ids.ts';
import { byAge, type HomeBoard, type OpenCard, type PlacedCard, placed } from './open-card.ts';

/** A card that somebody started and others have to move on, with what it waits for. */
export type WaitingCard = PlacedCard & { why: string };

export const inMyHands = (board: HomeBoard, cards: readonly OpenCard[], me: PersonId, nowMs: number): PlacedCard[] =>
  cards
    .filter(({ assigneeId, block }) => assigneeId === me && block === null)
    .map((card) => placed(board, card, nowMs))
    .sort(byAge);

/** What the person has had and is blocked now, or has gone on to somebody else or into a buffer. */
export function waitingForOthers(
  board: HomeBoard,
  cards: readonly OpenCard[],
  me: PersonId,
  nowMs: number,
): WaitingCard[] {
  const own = cards.filter(({ assigneeId, wasMine, block }) => (assigneeId === me ? block !== null : wasMine));
  return own.map((card) => ({ ...placed(board, card, nowMs), why: whyOf(board, card, nowMs) })).sort(byAge);
}

function whyOf({ configuration }: HomeBoard, { block, assignee }: OpenCard, nowMs: number): string {
  if (block !== null) {
    const days = inclusiveDays(localDays(configuration.zone), Date.parse(block.since) * 1000, nowMs * 1000);
    return `blocked ${days} d: ${block.reason}`;
  }
  return assignee === null ? 'nobody has it' : `with ${assignee}`;
}
