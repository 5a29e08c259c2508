'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { changePassword } from '#data/people/change-password.ts';
import { renamePerson, setKeyboardScope } from '#data/people/profile.ts';
import { chooseWorkspace, endOwnSession } from '#data/people/sessions.ts';
import { createToken, revokeToken } from '#data/people/tokens.ts';
import { openWorkspace } from '#data/people/workspaces.ts';
import { requirePerson } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { workspaceId } from '#domain/schemas/ids.ts';
import {
  keyboardSetting,
  newToken,
  passwordChange,
  profile,
  sessionId,
  tokenId,
  workspaceName,
} from '#domain/schemas/people.ts';
import type { SavedAnswer } from '../saving.ts';

const saved = () => {
  refresh();
  return { savedAt: Date.now() };
};

export async function renamePersonAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(profile, form, async ({ name }) => {
    await renamePerson(await requirePerson(), name);
    return saved();
  });
}

export async function setKeyboardAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(keyboardSetting, form, async ({ keyboard }) => {
    await setKeyboardScope(await requirePerson(), keyboard);
    return saved();
  });
}

export async function changePasswordAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(passwordChange, form, async (change) => {
    await changePassword(await requirePerson(), change);
    return saved();
  });
}

export async function endSessionAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ sessionId }), form, async (input) => {
    await endOwnSession(await requirePerson(), input.sessionId);
    return saved();
  });
}

/** Answers the token's secret, this once. */
export async function createTokenAction(_: FormAnswer<string>, form: FormData): Promise<FormAnswer<string>> {
  return answerForm(newToken, form, async (input) => {
    const secret = await createToken(await requirePerson(), input);
    refresh();
    return secret;
  });
}

export async function revokeTokenAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ tokenId }), form, async (input) => {
    await revokeToken(await requirePerson(), input.tokenId);
    return saved();
  });
}

export async function chooseWorkspaceAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ workspaceId }), form, async (input) => {
    await chooseWorkspace(await requirePerson(), input.workspaceId);
    redirect('/');
  });
}

export async function openWorkspaceAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(workspaceName, form, async ({ name }) => {
    const person = await requirePerson();
    await openWorkspace(await authorizeInWorkspace(person, 'workspace:manage'), name);
    return saved();
  });
}
