'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeOnBoard } from '#data/authorize.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { requireActor } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { boardId, cardId, columnId } from '#domain/schemas/ids.ts';

const pull = z.strictObject({
  boardId,
  cardId,
  toColumnId: columnId,
  cardSeq: z.coerce.number().int().min(0),
  /** Minted by the page: sending the form twice pulls once. */
  commandKey: z.uuid(),
});
export type Pull = z.output<typeof pull>;

/** Moves a card that waits into the next stage and into the hands of whoever pulls: one entry of the ledger. */
export async function pullAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(pull, form, async ({ boardId, cardId, toColumnId, cardSeq, commandKey }) => {
    const access = await authorizeOnBoard(await requireActor(), boardId, 'card:move');
    const move = { cardId, toColumnId, assigneeId: access.personId, expectedCardSeq: cardSeq };
    await moveCard(access, { key: commandKey, operation: 'moveCard', content: move }, move);
    refresh();
    return undefined;
  });
}
