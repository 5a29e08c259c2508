'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '#data/answer-form.ts';
import { signInHere } from '#data/auth/sign-in.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { localPath } from '#domain/local-path.ts';
import { signIn } from '#domain/schemas/people.ts';

/** Open to everybody: it is how one becomes somebody. `next` is where the person wanted to go. */
export async function signInAction(next: string, _: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(signIn, form, async (input) => {
    await signInHere(input);
    redirect(localPath(next));
  });
}
