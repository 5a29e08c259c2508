import type { AgeingMarks } from '#domain/flow/scenes/ageing-work.ts';
import type { ScatterMarks } from '#domain/flow/scenes/cycle-time-scatter.ts';
import { type PointNote, type Points, packPoints } from '../scatter/points.ts';
import { typeLook, typeWord } from '../words/board-words.ts';
import type { FlowContext } from './flow-context.ts';

const notesOf = (notes: Partial<Record<PointNote, boolean>>) =>
  (Object.keys(notes) as PointNote[]).filter((note) => notes[note]);

const around = ({ board, numbers }: FlowContext) => ({
  numbers,
  kindOf: (type: string) => ({ ...typeLook(type), word: typeWord(board, type) }),
});

/** Finished cards as points: a ring for those that were re-opened. */
export const scatterPoints = ({ dots }: ScatterMarks, context: FlowContext): Points =>
  packPoints(
    dots.map(({ card, type, finishedOn, days, standsFor, isReopened, isInstant }) => ({
      card,
      type,
      x: finishedOn,
      y: days,
      standsFor,
      notes: notesOf({ reopened: isReopened, instant: isInstant }),
      isRinged: isReopened,
    })),
    around(context),
  );

/** Cards in progress as points, side by side in their column, so that equal ages do not hide each other. */
export function ageingPoints({ columns, dots }: AgeingMarks, context: FlowContext): Points {
  const points = columns.flatMap((column, index) => {
    const own = dots.filter((dot) => dot.column === column.column);
    return own.map((dot, place) => ({
      card: dot.card,
      type: dot.type,
      x: index + (place + 1) / (own.length + 1),
      y: dot.days,
      standsFor: 1,
      notes: notesOf({ blocked: dot.isBlocked }),
      isRinged: dot.isOver,
    }));
  });
  return packPoints(points, around(context));
}
