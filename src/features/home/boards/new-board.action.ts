'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { answerForm } from '#data/answer-form.ts';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { setMember } from '#data/boards/set-member.ts';
import { requireActor } from '#data/session.ts';
import { changesForStages } from '#domain/configure/stages-of-text.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { newBoard } from './new-board.ts';

/** Makes a board of the stages that were written down, lets in who works on it, and opens it. */
export async function newBoardAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(newBoard, form, async ({ commandKey, name, key, zone, stages, people, limits }) => {
    const actor = await requireActor();
    const access = await authorizeInWorkspace(actor, 'board:create');
    const said = { key, name, zone, stages, limits };
    const asked = { key, name, zone, template: 'none' as const, changes: changesForStages(stages, limits, randomUUID) };
    const created = await createBoard(access, { key: commandKey, operation: 'create-board', content: said }, asked);
    const board = await authorizeOnBoard(actor, created.id, 'member:manage');
    for (const personId of people) {
      const command = {
        key: `${commandKey}:${personId}`,
        operation: 'set-member',
        content: { personId, role: 'member' },
      };
      await setMember(board, command, personId, 'member');
    }
    redirect(`/b/${created.key.toLowerCase()}`);
  });
}
