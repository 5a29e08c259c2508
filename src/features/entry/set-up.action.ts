'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '#data/answer-form.ts';
import { signInHere } from '#data/auth/sign-in.ts';
import { setUp } from '#data/people/set-up.ts';
import type { FormAnswer } from '#domain/form-answer.ts';
import { setup } from '#domain/schemas/people.ts';
import { begin } from './begin.ts';

/** Open to everybody while nobody has an account, and then never again: `setUp` says so under a lock. */
export async function setUpAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answerForm(setup, form, async (input) => {
    await setUp(input);
    redirect(await begin(await signInHere(input), input));
  });
}
