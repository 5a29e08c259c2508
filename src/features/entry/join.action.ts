'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '#data/answer-form.ts';
import { hashPassword } from '#data/auth/password.ts';
import { signInHere } from '#data/auth/sign-in.ts';
import { acceptInvitation, type Joined } from '#data/people/accept-invitation.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { addPerson } from '#data/people/add-person.ts';
import { findInvitation, followed } from '#data/people/find-invitation.ts';
import { chooseWorkspace } from '#data/people/sessions.ts';
import { requirePerson } from '#data/session.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { join, joinAsNewPerson } from '#domain/schemas/people.ts';

async function arrive(actor: PersonActor, { invitation }: Joined): Promise<never> {
  await chooseWorkspace(actor, invitation.workspaceId);
  redirect(invitation.board ? `/b/${invitation.board.key.toLowerCase()}` : '/');
}

/** Open to whoever has the link: makes their account, and the invitation decides what they may do. */
export async function joinAsNewPersonAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(joinAsNewPerson, form, async ({ secret, ...input }) => {
    followed(await findInvitation(secret));
    const passwordHash = await hashPassword(input.password);
    const joined = await acceptInvitation(secret, (connection) => addPerson(connection, input, passwordHash));
    return arrive(await signInHere(input), joined);
  });
}

/** Lets whoever is signed in join. */
export async function joinAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(join, form, async ({ secret }) => {
    const actor = await requirePerson();
    return arrive(actor, await acceptInvitation(secret, actor.personId));
  });
}
