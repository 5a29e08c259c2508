'use client';

import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { labelOf, neighbourPlace } from '../head/stage-label.ts';
import { useCardModel } from './card-context.tsx';
import { archiveRequest, type CardRequest, editRequest, moveRequest } from './card-request.ts';
import type { CardModel } from './use-card.ts';
import { type SaveState, useSave } from './use-save.ts';

export const cardActs = [
  'pull',
  'assign-me',
  'assign-nobody',
  'expedite',
  'archive',
] as const satisfies readonly ShortcutId<'card'>[];
export type CardAct = (typeof cardActs)[number];

/** What is done to a card at once, without a question, as far as it can be done now; and what became of the last of it. */
export type CardActs = { state: SaveState; runs: Partial<Record<CardAct, () => void>> };

type Planned = CardRequest & { said: string };

/** What each act asks of the server; null where it would change nothing. */
const plans: Readonly<Record<CardAct, (model: CardModel, key: string) => Planned | null>> = {
  pull: ({ card, board, me, can }, key) => {
    const next = neighbourPlace(board, card.columnId, 1);
    if (!next || !can('card:move')) return null;
    const body = { cardId: card.id, toColumnId: next.id, assigneeId: me, expectedCardSeq: card.cardSeq };
    return { ...moveRequest(body), said: `Pulled ${key} into ${labelOf(board, next.id)}` };
  },
  'assign-me': ({ card, me, can }, key) =>
    can('card:edit') && card.assigneeId !== me
      ? { ...editRequest(card.id, { assigneeId: me }), said: `${key} is with you` }
      : null,
  'assign-nobody': ({ card, can }, key) =>
    can('card:edit') && card.assigneeId !== null
      ? { ...editRequest(card.id, { assigneeId: null }), said: `${key} is with nobody` }
      : null,
  expedite: ({ card, can }, key) => {
    if (!can('card:edit')) return null;
    const isOver = card.classOfService === 'expedite';
    const body = { classOfService: isOver ? 'standard' : 'expedite' } as const;
    return { ...editRequest(card.id, body), said: `${key} is ${isOver ? 'standard again' : 'expedited'}` };
  },
  archive: ({ card, can }, key) =>
    can('card:archive') ? { ...archiveRequest(card.id), said: `Archived ${key}` } : null,
};

/** The acts on the card on screen; one that is off the board has none. */
export function useCardActs(): CardActs {
  const model = useCardModel();
  const { state, save } = useSave();
  const { card, board } = model;
  if (card.standing !== 'on-board' || card.void) return { state, runs: {} };
  const runs: CardActs['runs'] = {};
  for (const act of cardActs) {
    const planned = plans[act](model, `${board.key}-${card.number}`);
    if (planned) runs[act] = () => void save(planned);
  }
  return { state, runs };
}
