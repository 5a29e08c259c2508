'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeOnBoard } from '#data/authorize.ts';
import { removeMember, setMember } from '#data/boards/set-member.ts';
import { inviteToBoard, withdrawInvitation } from '#data/people/invitations.ts';
import { requireActor } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { personId } from '#domain/schemas/ids.ts';
import { boardInvitation, boardMembership, invitationId } from '#domain/schemas/people.ts';
import type { SavedAnswer } from '../saving.ts';

/** The id comes with the page and is anybody's to change: it is worth what it authorises. */
const manage = async (boardId: unknown) => authorizeOnBoard(await requireActor(), String(boardId), 'member:manage');

const saved = () => {
  refresh();
  return { savedAt: Date.now() };
};

export async function setBoardRoleAction(boardId: string, _: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(boardMembership, form, async (content) => {
    const command = { key: randomUUID(), operation: 'set-member', content };
    await setMember(await manage(boardId), command, content.personId, content.role);
    return saved();
  });
}

export async function removeFromBoardAction(boardId: string, _: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ personId }), form, async (content) => {
    const command = { key: randomUUID(), operation: 'remove-member', content };
    await removeMember(await manage(boardId), command, content.personId);
    return saved();
  });
}

export async function inviteToBoardAction(
  boardId: string,
  _: FormAnswer<string>,
  form: FormData,
): Promise<FormAnswer<string>> {
  return answerForm(boardInvitation, form, async ({ role }) => {
    const secret = await inviteToBoard(await manage(boardId), role);
    refresh();
    return secret;
  });
}

export async function withdrawBoardInvitationAction(
  boardId: string,
  _: SavedAnswer,
  form: FormData,
): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ invitationId }), form, async (input) => {
    await withdrawInvitation(await manage(boardId), input.invitationId);
    return saved();
  });
}
