'use server';

import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeOnBoard } from '#data/authorize.ts';
import { checkBoard } from '#data/home/check-board.ts';
import { requireActor } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { checkSentence } from '#domain/home/check-sentence.ts';
import { boardId } from '#domain/schemas/ids.ts';

/** Answers in one sentence what a look through the board's ledger found. */
export async function checkBoardAction(_: FormAnswer<string>, form: FormData): Promise<FormAnswer<string>> {
  return answerForm(z.strictObject({ boardId }), form, async (asked) => {
    const access = await authorizeOnBoard(await requireActor(), asked.boardId, 'board:configure');
    return checkSentence(access.boardKey, await checkBoard(access));
  });
}
