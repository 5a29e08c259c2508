'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '#data/answer-form.ts';
import { signInHere } from '#data/auth/sign-in.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { localPath } from '#domain/local-path.ts';
import { signInForm } from '#domain/schemas/people.ts';

/** Open to everybody: it is how one becomes somebody. `next` is where the person wanted to go. */
export async function signInAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(signInForm, form, async ({ next, ...input }) => {
    await signInHere(input);
    redirect(localPath(next));
  });
}
