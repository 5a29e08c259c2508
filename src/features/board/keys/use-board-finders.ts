import { useFinders } from '#ui/finder.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardFilter } from '../strip/use-board-filter.ts';
import { cardsOnBoard, namesOnBoard } from './board-finders.ts';
import type { PageHands } from './page-hands.ts';

/** Lets the board's cards, types, tags, people and columns be found in the palette. */
export function useBoardFinders(session: BoardSession, page: PageHands, filter: BoardFilter): void {
  useFinders(() => [cardsOnBoard(session, page), ...namesOnBoard(session, filter)]);
}
