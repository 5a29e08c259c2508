'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeOnBoard } from '#data/authorize.ts';
import { makeWallLink, revokeWallLink } from '#data/people/wall-links.ts';
import { requirePerson } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { newWallLink, wallLinkId } from '#domain/schemas/wall-link.ts';
import type { SavedAnswer } from '../saving.ts';

/** The id comes with the page and is anybody's to change: it is worth what it authorises. */
const manage = async (boardId: unknown) => authorizeOnBoard(await requirePerson(), String(boardId), 'wall:manage');

export async function makeWallLinkAction(
  boardId: string,
  _: FormAnswer<string>,
  form: FormData,
): Promise<FormAnswer<string>> {
  return answerForm(newWallLink, form, async ({ name }) => {
    const secret = await makeWallLink(await manage(boardId), name);
    refresh();
    return secret;
  });
}

export async function revokeWallLinkAction(boardId: string, _: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ linkId: wallLinkId }), form, async ({ linkId }) => {
    await revokeWallLink(await manage(boardId), linkId);
    refresh();
    return { savedAt: Date.now() };
  });
}
