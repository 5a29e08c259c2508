import type { Refusal } from '#domain/refusals.ts';

/** A refusal in the words of these pages, where a column is called a stage. */
export function sayRefusal({ refusal, detail, field }: Refusal): string {
  if (refusal === 'name-taken' && field === 'name') return 'Another stage has this name.';
  if (refusal === 'column-has-cards') return 'Cards stand there: say where they go.';
  if (refusal === 'column-is-needed' && field === 'columnId') return 'A board keeps at least one stage.';
  if (refusal === 'column-is-needed') return 'This stage is to go: put the point on another one.';
  return detail;
}
