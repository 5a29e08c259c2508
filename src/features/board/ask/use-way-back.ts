import { useEffect } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardSession } from '../store/board-session.ts';

/** When a question is answered or left, the focus goes back to the card or the control it was asked from. */
export function useWayBack(session: BoardSession): void {
  useEffect(() => {
    let from: { element: Element | null; cardId: CardId | undefined } | undefined;
    return session.question.subscribe(() => {
      if (session.question.get()) {
        const element = document.activeElement;
        const own = element?.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined;
        from ??= { element, cardId: own ?? session.menu.get()?.cardId };
        return;
      }
      const back = from;
      from = undefined;
      if (back?.cardId) session.wanted.set(back.cardId);
      else if (back?.element instanceof HTMLElement) back.element.focus();
    });
  }, [session]);
}
