'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { requireActor } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { createBoard as board } from '#domain/schemas/configuration-commands.ts';

const { name, key, zone, template } = board.shape;
const newBoard = z.strictObject({
  name: name.min(1, 'Give the board a name.'),
  key: z.string().trim().toUpperCase().pipe(key),
  zone,
  template,
  /** Minted by the page: sending the form twice makes one board. */
  commandKey: z.uuid(),
});

/** Makes a board and opens it. */
export async function newBoardAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(newBoard, form, async ({ commandKey, ...asked }) => {
    const access = await authorizeInWorkspace(await requireActor(), 'board:create');
    const command = { key: commandKey, operation: 'create-board', content: asked };
    const created = await createBoard(access, command, { ...asked, changes: [] });
    redirect(`/b/${created.key.toLowerCase()}`);
  });
}
