import { type CardAge, type ColumnPaces, cardAge } from '../card-age.ts';
import { columnById, columnLabel } from '../columns.ts';
import type { BoardCard, CardBlock } from '../schemas/card.ts';
import type { BoardConfiguration } from '../schemas/configuration.ts';
import type { BoardId } from '../schemas/ids.ts';

/** A card that stands on a board and is not done. */
export type OpenCard = Pick<
  BoardCard,
  | 'id'
  | 'number'
  | 'title'
  | 'type'
  | 'columnId'
  | 'rank'
  | 'size'
  | 'classOfService'
  | 'assigneeId'
  | 'cardSeq'
  | 'createdAt'
  | 'enteredAt'
  | 'startedAt'
> & {
  boardId: BoardId;
  /** The name of whoever has it. */
  assignee: string | null;
  /** Whether it was moved while it was in the reader's hands. */
  wasMine: boolean;
  /** The oldest reason for which it is stopped. */
  block: Pick<CardBlock, 'category' | 'reason' | 'since'> | null;
};

/** A board as a home reads it. */
export type HomeBoard = { configuration: BoardConfiguration; paces: ColumnPaces };

/** A card in a list of a home: where it stands and how old it is. */
export type PlacedCard = { card: OpenCard; key: string; column: string; age: CardAge };

export const cardKey = ({ configuration }: HomeBoard, { number }: Pick<OpenCard, 'number'>): string =>
  `${configuration.key}-${number}`;

export function placed(board: HomeBoard, card: OpenCard, nowMs: number): PlacedCard {
  const { configuration, paces } = board;
  const column = card.columnId === null ? undefined : columnById(configuration, card.columnId);
  return {
    card,
    key: cardKey(board, card),
    column: column === undefined ? '' : columnLabel(configuration, column),
    age: cardAge(card, paces, configuration.zone, nowMs),
  };
}

const isLate = ({ age }: PlacedCard) => Number(age.passed >= 3);

/** What is over the 85th percentile first, then by age. */
export const byAge = (a: PlacedCard, b: PlacedCard): number => isLate(b) - isLate(a) || b.age.days - a.age.days;
