import type { z } from 'zod';
import { Refused } from '#data/refused.ts';
import { refuse } from '#domain/refusals.ts';

export type FieldError = { field: string; message: string };

/** A request that is not understood, with each field that is wrong. */
export class Unreadable extends Refused {
  readonly errors: FieldError[];

  constructor(errors: FieldError[]) {
    const [first] = errors;
    const detail = first ? sentence(first) : 'The request is not understood.';
    super(refuse('invalid-input', detail, first?.field ? { field: first.field } : {}));
    this.errors = errors;
  }
}

const sentence = ({ field, message }: FieldError): string => (field === '' ? message : `${field}: ${message}`);

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** A key that the schema does not know is an error at that key. */
const errorsOf = (issue: z.core.$ZodIssue): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), message: 'is not a field here' }))
    : [{ field: fieldOf(issue.path), message: issue.message }];

/** Parses by the schema, or throws what is wrong with which field. */
export function understand<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Unreadable(parsed.error.issues.flatMap(errorsOf).slice(0, 20));
}
