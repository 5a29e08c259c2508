import type { BoardAbility } from '#domain/permissions.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardDetail, CardReference } from '#domain/schemas/card-detail.ts';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

/** Everything that a card is drawn from, as the server gives it to begin with. */
export type CardStart = {
  board: BoardConfiguration;
  members: BoardMember[];
  me: PersonId;
  abilities: BoardAbility[];
  card: CardDetail;
  /** The card's last events, the newest first. */
  events: LedgerEvent[];
  /** The ledger has earlier events of it. */
  hasEarlier: boolean;
  /** Names of people and cards that the events tell of, those who have left among them. */
  people: Readonly<Record<string, string>>;
  relatives: CardReference[];
};
