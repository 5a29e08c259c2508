import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardState } from '../state/board-state.ts';
import type { Place } from '../state/place.ts';
import type { ListRegistry } from './list-registry.ts';
import { type Observable, observable } from './observable.ts';
import { plainView, type ViewSettings } from './view-settings.ts';

/** A card in the hand: by pointer, by keys, or picked up by a click to be placed by another. */
export type Motion = { cardId: CardId; by: 'pointer' | 'keys' | 'clicks'; origin: Place; target: Place };

/** Everything on the page that can be watched; one of each for the whole board. */
export type BoardModel = {
  shown: Observable<BoardState>;
  settings: Observable<ViewSettings>;
  motion: Observable<Motion | null>;
  lists: ListRegistry;
};

export function boardModel(initial: BoardState): BoardModel {
  return {
    shown: observable(initial),
    settings: observable(plainView),
    motion: observable<Motion | null>(null),
    lists: new Set(),
  };
}
