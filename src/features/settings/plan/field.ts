import type { ColumnId } from '#domain/schemas/ids.ts';
import type { StagePlan } from './plan.ts';

/** Names one field of the form, so that what is wrong can be said beside it. */
export type Field = string;

export const stageField = (id: ColumnId, facet: keyof StagePlan): Field => `stage ${id} ${facet}`;

export const limitField = (key: string, facet: string): Field => `limit ${key} ${facet}`;

export const boardField = (
  facet: 'commitmentColumnId' | 'doneColumnId' | 'expediteLimit' | 'order' | 'reason',
): Field => `board ${facet}`;

/** What is wrong, in a sentence, by field. */
export type Problems = Readonly<Record<Field, string>>;
