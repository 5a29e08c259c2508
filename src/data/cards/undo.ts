import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, type LockedCard, lockedCards, lockedGapsAt } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { projectBlocks } from '#data/cards/block-rows.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { ranksHeld } from '#data/cards/ranks-held.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { applyTextChanges, textsBack } from '#data/cards/text-changes.ts';
import { decideBlocksBack } from '#data/cards/undo-blocks.ts';
import { isBlockStep, isTextStep, overtaken, stepsToUndo, type UndoStep } from '#data/cards/undo-steps.ts';
import type { Appended } from '#data/ledger/append.ts';
import { decideNote, decideUndo } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import type { KnownCard } from '#domain/move.ts';
import { type Gap, rankAt } from '#domain/position.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { Undo } from '#domain/schemas/card-commands.ts';

const noGap: Gap = { above: null, below: null };

/** The rank that each step gives back: the old one where it is free, else one right below it. */
async function ranksBack(board: LockedBoard, cards: readonly LockedCard[], steps: readonly UndoStep[]) {
  const places = steps.flatMap(({ seq, before }) =>
    before?.columnId && before.rank ? [{ seq, columnId: before.columnId, rank: before.rank }] : [],
  );
  const gaps = await lockedGapsAt(
    board,
    places,
    cards.map(({ id }) => id),
  );
  return new Map(places.map((place, index) => [place.seq, { ...place, gap: gaps[index] ?? noGap }]));
}

async function decideStatesBack(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly UndoStep[],
  asked: { mayOverride: boolean; reason?: string | undefined },
): Promise<CardDraft[] | Refusal> {
  const now = new Map<string, LockedCard>(cards.map((card) => [card.id, card]));
  const places = await ranksBack(board, cards, steps);
  const given: KnownCard[] = [];
  const targets = steps.flatMap((step) => (step.before && !isTextStep(step) ? [step.before] : []));
  const turns = steps.flatMap((step) => (now.has(step.cardId) ? [step] : []));
  return judgeInTurn(await judgementFor(board, targets, asked), turns, (judgement, step) => {
    const card = now.get(step.cardId) as LockedCard;
    if (isTextStep(step)) return decideNote('card-edited', card, { fields: step.detail.fields }, step.seq);
    const place = places.get(step.seq);
    const taken = new Set(
      [...cards, ...given].flatMap((other) => [...ranksHeld([other], card, place?.columnId ?? null)]),
    );
    const rank = place ? rankAt(place.rank, { ...place.gap, taken }) : (step.before?.rank ?? card.state.rank);
    const draft = decideUndo(judgement, card, step, rank);
    if (!isRefusal(draft)) {
      now.set(card.id, { ...card, state: draft.after });
      given.push({ ...card, state: draft.after });
    }
    return draft;
  });
}

/**
 * Takes back the person's last command on this board that changed where or what a card is or what blocks it, or the one
 * named: by compensating events, in reverse order, judged by the limits like any entry. Texts that the command changed
 * are given back with them. Refused when someone changed a card since, or one of these texts.
 */
export async function undo(access: BoardAccess<'card:move'>, command: Command, asked: Undo): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const steps = await stepsToUndo(board, access.actor.personId, asked.seq);
    if (steps.length === 0)
      return refuse('nothing-to-undo', 'There is nothing of yours to undo here.', { field: 'seq' });
    const cards = await lockedCards(board, [...new Set(steps.map(({ cardId }) => cardId))]);
    const late = await overtaken(board, cards, steps);
    const texts = late ?? (await textsBack(board, cards, steps));
    if (isRefusal(texts)) return texts;
    const override = { mayOverride: access.can('limit:override'), reason: asked.reason };
    const drafts = steps.every(isBlockStep)
      ? await decideBlocksBack(board, cards, steps)
      : await decideStatesBack(board, cards, steps, override);
    if (isRefusal(drafts)) return drafts;
    const { events, answer } = cardEvents(board, cards, drafts);
    const cardIds = cards.map(({ id }) => id);
    const project = async (appended: Appended[]) => {
      await projectBlocks(board, drafts, appended);
      await applyTextChanges(board, texts, events, appended);
      await recomputeStarted(board.connection, board, cardIds);
    };
    return { events, answer, project };
  });
}
