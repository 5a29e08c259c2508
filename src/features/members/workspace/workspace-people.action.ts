'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { answerForm } from '#data/answer-form.ts';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { inviteToWorkspace, withdrawInvitation } from '#data/people/invitations.ts';
import { removePerson } from '#data/people/remove-person.ts';
import { setWorkspaceRole } from '#data/people/workspace-members.ts';
import { renameWorkspace } from '#data/people/workspaces.ts';
import { requireActor } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { personId } from '#domain/schemas/ids.ts';
import { invitationId, workspaceInvitation, workspaceMembership, workspaceName } from '#domain/schemas/people.ts';
import type { SavedAnswer } from '../saving.ts';

const manage = async () => authorizeInWorkspace(await requireActor(), 'workspace:manage');

const saved = () => {
  refresh();
  return { savedAt: Date.now() };
};

export async function setWorkspaceRoleAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(workspaceMembership, form, async (membership) => {
    await setWorkspaceRole(await manage(), membership);
    return saved();
  });
}

export async function removePersonAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ personId }), form, async (input) => {
    await removePerson(await manage(), input.personId, randomUUID());
    return saved();
  });
}

export async function renameWorkspaceAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(workspaceName, form, async ({ name }) => {
    await renameWorkspace(await manage(), name);
    return saved();
  });
}

export async function inviteToWorkspaceAction(_: FormAnswer<string>, form: FormData): Promise<FormAnswer<string>> {
  return answerForm(workspaceInvitation, form, async ({ role }) => {
    const secret = await inviteToWorkspace(await manage(), role);
    refresh();
    return secret;
  });
}

export async function withdrawInvitationAction(_: SavedAnswer, form: FormData): Promise<SavedAnswer> {
  return answerForm(z.strictObject({ invitationId }), form, async (input) => {
    await withdrawInvitation(await manage(), input.invitationId);
    return saved();
  });
}
