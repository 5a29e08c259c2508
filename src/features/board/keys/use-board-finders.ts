import { codeOnDemand } from '#ui/code-on-demand.ts';
import { type Finder, holdsWords, useFinders } from '#ui/finder.ts';
import { isPast } from '../actions/can.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardFilter } from '../strip/use-board-filter.ts';
import { aimedHere } from './aimed.ts';
import { cardsOnBoard, namesOnBoard } from './board-finders.ts';
import type { CardPick } from './card-picks.ts';
import type { PageHands } from './page-hands.ts';

const cardPicks = codeOnDemand(async () => (await import('./card-picks.ts')).picksOn);

/** Lets the board's cards, types, tags, people and columns be found in the palette, and given to the cards at hand. */
export function useBoardFinders(session: BoardSession, page: PageHands, filter: BoardFilter): void {
  useFinders(() => [cardsOnBoard(session, page), ...picksForCards(session), ...namesOnBoard(session, filter)]);
}

/** What the focused or selected cards can be given: by its sign, or by words of what it does. */
function picksForCards(session: BoardSession): Finder[] {
  const aimed = isPast(session) ? null : aimedHere(session);
  if (!aimed) return [];
  const { cards, about } = aimed;
  let picks: readonly CardPick[] = [];
  void cardPicks.get().then((picksOn) => {
    picks = picksOn(session, cards, about);
  });
  const find: Finder['find'] = (words, asked) => {
    const isNamed = asked === null || asked === '>';
    if (isNamed && words === '') return [];
    return picks
      .filter(({ sign, item }) => (isNamed || sign === asked) && holdsWords(item.label, words))
      .map(({ item }) => item);
  };
  return [{ section: `On ${about}`, find }];
}
