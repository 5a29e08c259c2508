import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardModel } from '../model/use-card.ts';
import type { Option } from './choice-property.tsx';

export const classes: { value: BoardCard['classOfService']; label: string }[] = [
  { value: 'standard', label: 'standard' },
  { value: 'expedite', label: 'expedite' },
  { value: 'fixed-date', label: 'fixed date' },
  { value: 'intangible', label: 'intangible' },
];

/** The types that the board uses, and the card's own where it is one of before. */
export const typesOf = ({ board, card }: CardModel): Option[] =>
  board.types
    .filter(({ id, enabled }) => enabled || id === card.type)
    .map(({ id, word }) => ({ value: id, label: word }));

/** The people of the board, and whoever has the card, where they have left. */
export function peopleOf({ members, card, people }: CardModel): Option[] {
  const { assigneeId } = card;
  const left = assigneeId !== null && members.every(({ personId }) => personId !== assigneeId);
  return [
    { value: '', label: 'nobody' },
    ...members.map(({ personId, name }): Option => ({ value: personId, label: name })),
    ...(left ? [{ value: assigneeId, label: people[assigneeId] ?? 'somebody who left' }] : []),
  ];
}

/** The lanes of the board, and the card's own where it is no more in use. */
export const lanesOf = ({ board, card }: CardModel): Option[] => [
  { value: '', label: 'no lane' },
  ...board.lanes
    .filter(({ id, retired }) => !retired || id === card.laneId)
    .map(({ id, name }): Option => ({ value: id, label: name })),
];
