import 'server-only';
import { randomUUID } from 'node:crypto';
import type { LockedBoard, LockedCard } from '#data/boards/locked-board.ts';
import { blocksById, type EndedBlock } from '#data/cards/block-rows.ts';
import type { UndoStep } from '#data/cards/undo-steps.ts';
import { decideNote } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';

const blockIdsOf = ({ kind, detail }: UndoStep): string[] =>
  kind === 'card-blocked' ? [detail.blockId as string] : (detail.blockIds as string[]);

/** The same blocks once more, from now on; the first of them is the one that takes the step back. */
const blockedAgain = (card: LockedCard, step: UndoStep, blocks: readonly EndedBlock[]): CardDraft[] =>
  blocks.map(({ id: _, open: __, ...says }, index) =>
    decideNote('card-blocked', card, { blockId: randomUUID(), ...says }, index === 0 ? step.seq : null),
  );

/**
 * Decides how blocks and their ends are taken back: a block ends, an ended block begins anew. The time that a card was
 * blocked stays what it was. Refused where a block that would end has ended since.
 */
export async function decideBlocksBack(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly UndoStep[],
): Promise<CardDraft[] | Refusal> {
  const cardIds = cards.map(({ id }) => id);
  const known = await blocksById(board, cardIds, steps.flatMap(blockIdsOf));
  const drafts: CardDraft[] = [];
  for (const step of steps) {
    const card = cards.find(({ id }) => id === step.cardId) as LockedCard;
    const blocks = blockIdsOf(step).flatMap((id) => known.get(id) ?? []);
    if (step.kind === 'card-unblocked') drafts.push(...blockedAgain(card, step, blocks));
    else if (blocks.every(({ open }) => open)) {
      drafts.push(decideNote('card-unblocked', card, { blockIds: blocks.map(({ id }) => id) }, step.seq));
    } else {
      const facts = { cardId: card.id, seq: step.seq };
      return refuse('undo-overtaken', `${card.label} was unblocked since.`, { facts });
    }
  }
  return drafts;
}
