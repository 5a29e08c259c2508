import type { FormAnswer } from '#domain/form-answer.ts';

/** `savedAt` in milliseconds since the epoch. */
export type SavedAnswer = FormAnswer<{ savedAt: number }>;

export type SavingAction = (before: SavedAnswer, form: FormData) => Promise<SavedAnswer>;
