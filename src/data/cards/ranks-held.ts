import 'server-only';
import type { KnownCard } from '#domain/move.ts';
import type { CardState } from '#domain/schemas/card.ts';

/**
 * The ranks that the other cards of a command hold in a column until the command is over: the database compares each
 * row with those not yet written, so that nobody may have them meanwhile.
 */
export const ranksHeld = (
  cards: readonly KnownCard[],
  except: KnownCard,
  columnId: CardState['columnId'],
): Set<string> =>
  new Set(
    cards.flatMap(({ id, state }) =>
      id !== except.id && state.columnId === columnId && state.rank !== null ? [state.rank] : [],
    ),
  );
