import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { initialsOf } from '#ui/avatar.tsx';
import { movesByOthers } from '../say/remote.ts';
import type { BoardState } from '../state/board-state.ts';
import styles from './remote-motion.module.css';

const slideMs = 240;
const nameMs = 2000;
/** Where nothing slides, the card is outlined for a second. */
const stillMs = 1000;

const elementOf = (id: CardId) => document.querySelector<HTMLElement>(`[data-card="${id}"]`);

/** Where the cards stand that others have moved, taken before the board shows the move. */
export function standing(state: BoardState, delta: BoardDelta): Map<CardId, DOMRect> {
  const cards = movesByOthers(state, delta).flatMap(({ cardId }) => cardId ?? []);
  return new Map(cards.flatMap((id) => [[id, elementOf(id)?.getBoundingClientRect()] as const].filter(hasRect)));
}

const hasRect = (pair: readonly [CardId, DOMRect | undefined]): pair is [CardId, DOMRect] => pair[1] !== undefined;

/**
 * Lets a colleague's move be seen: the card slides to its new place and wears their initials for two seconds. One that
 * is in the hand stays there.
 */
export function showRemoteMoves(
  state: BoardState,
  delta: BoardDelta,
  from: ReadonlyMap<CardId, DOMRect>,
  held: CardId | undefined,
): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const { cardId, actorId } of movesByOthers(state, delta)) {
    const element = cardId && cardId !== held ? elementOf(cardId) : null;
    if (!cardId || !element) continue;
    const start = from.get(cardId);
    if (start && !isStill) slide(element, start);
    wear(element, initialsOf(state.members.get(actorId)?.name ?? '?'), isStill ? stillMs : nameMs);
  }
}

/** A picture of the card goes over the board, because the columns cut off what leaves them. */
function slide(element: HTMLElement, start: DOMRect): void {
  const end = element.getBoundingClientRect();
  const picture = element.cloneNode(true) as HTMLElement;
  picture.removeAttribute('data-card');
  picture.inert = true;
  picture.classList.add(styles.picture ?? '');
  Object.assign(picture.style, { left: `${end.left}px`, top: `${end.top}px`, width: `${end.width}px` });
  element.closest('main')?.append(picture);
  const away = `translate(${start.left - end.left}px, ${start.top - end.top}px)`;
  const timing = { duration: slideMs, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' };
  element.animate([{ opacity: 0 }, { opacity: 0 }], { duration: slideMs });
  picture.animate([{ transform: away }, { transform: 'none' }], timing).finished.finally(() => picture.remove());
}

function wear(element: HTMLElement, initials: string, forMs: number): void {
  element.dataset.movedBy = initials;
  setTimeout(() => {
    delete element.dataset.movedBy;
  }, forMs);
}
