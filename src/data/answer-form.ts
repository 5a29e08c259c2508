import 'server-only';
import type { z } from 'zod';
import { Refused } from '#data/refused.ts';
import { errorsOfIssues, errorsOfRefusal, type FormAnswer } from '#domain/form-answer.ts';

/** Never sent back to the browser. */
const secrets = ['password', 'current', 'secret'];

/** The form's own fields: what the framework adds for its actions is left out, files are not text and fail to parse. */
function fieldsOf(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')));
}

/**
 * Parses a form strictly, does the work, and answers with its result or with sentences for the fields: those of the
 * schema, or of the refusal that the work throws. Anything else that is thrown, a redirect too, goes on its way.
 */
export async function answerForm<Schema extends z.ZodType, Result>(
  schema: Schema,
  form: FormData,
  work: (input: z.output<Schema>) => Promise<Result>,
): Promise<FormAnswer<Result>> {
  const fields = fieldsOf(form);
  const shown = Object.entries(fields).filter(([name, value]) => typeof value === 'string' && !secrets.includes(name));
  const typed = Object.fromEntries(shown) as FormAnswer['typed'];
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return { errors: errorsOfIssues(parsed.error), typed };
  try {
    return { errors: {}, typed: {}, result: await work(parsed.data) };
  } catch (error) {
    if (error instanceof Refused) return { errors: errorsOfRefusal(error.refusal), typed };
    throw error;
  }
}
