import type { PointNote } from './points.ts';

const words: Readonly<Record<PointNote, string>> = {
  reopened: 're-opened',
  instant: 'never seen in progress',
  blocked: 'blocked',
};

/** What is worth knowing of a point, each behind a comma. */
export const notesText = (notes: readonly PointNote[] = []): string => notes.map((note) => `, ${words[note]}`).join('');
