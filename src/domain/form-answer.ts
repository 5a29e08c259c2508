import type { z } from 'zod';
import type { Refusal } from './refusals.ts';

/** What a form's action answers: a sentence beside each field that needs one, or the result. */
export type FormAnswer<Result = undefined> = {
  /** By the field's name; under '' what concerns the form as a whole. */
  errors: Partial<Record<string, string>>;
  /** What was typed, secrets left out, so that nobody has to type it twice. */
  typed: Partial<Record<string, string>>;
  result?: Result;
};

export const unanswered: FormAnswer<never> = { errors: {}, typed: {} };

/** The first sentence for each field. */
export function errorsOfIssues({ issues }: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path[0] ?? '')] ??= message;
  return errors;
}

export const errorsOfRefusal = ({ field = '', detail }: Refusal): Record<string, string> => ({ [field]: detail });
