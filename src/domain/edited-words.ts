import { type EventNames, textOf } from './event-names.ts';
import type { LedgerEvent } from './schemas/board-view.ts';
import type { CardState } from './schemas/card.ts';
import type { BoardConfiguration } from './schemas/configuration.ts';

type Told = (state: CardState, board: BoardConfiguration, names: EventNames) => string;

/** What an edit made of that which the ledger keeps. */
const madeOf: Readonly<Record<string, Told>> = {
  assigneeId: ({ assigneeId }, _, names) =>
    assigneeId === null ? 'left it with nobody' : `gave it to ${names.person(assigneeId)}`,
  type: ({ type }, { types }) => `made it ${types.find(({ id }) => id === type)?.word ?? type}`,
  classOfService: ({ classOfService }) => `made it ${classOfService}`,
  size: ({ size }) => (size === null ? 'took its size off' : `made its size ${size}`),
  laneId: ({ laneId }, { lanes }) =>
    laneId === null
      ? 'took it out of its lane'
      : `put it into ${lanes.find(({ id }) => id === laneId)?.name ?? 'a lane'}`,
};

/** Texts are in no event: only that they were changed is told. */
const textWords: Readonly<Record<string, string>> = {
  dueOn: 'due date',
  parentId: 'parent',
  attachments: 'files',
  comments: 'a comment',
};

/** What an edit of a card did: "gave it to Mo, changed title". */
export function editedWords(board: BoardConfiguration, { state, detail }: LedgerEvent, names: EventNames): string {
  const fields = Array.isArray(detail.fields) ? detail.fields.flatMap((field) => textOf(field) ?? []) : [];
  const made = fields.flatMap((field) => (state && madeOf[field] ? madeOf[field](state, board, names) : []));
  const changed = fields.filter((field) => !state || !madeOf[field]).map((field) => textWords[field] ?? field);
  const told = [...made, ...(changed.length > 0 ? [`changed ${changed.join(', ')}`] : [])];
  return told.join(', ') || 'changed it';
}
