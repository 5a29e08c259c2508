import type { BoardCard } from '#domain/schemas/card.ts';
import type {
  ArchiveCards,
  BlockCard,
  BlockCards,
  CreateCard,
  CreateCards,
  EditCard,
  EditCards,
  MoveCard,
  MoveCards,
  Undo,
} from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** How cards leave the board: kept at hand, thrown away, or handed to somewhere else. All can come back. */
export type Leaving = 'archived' | 'deleted' | 'away';

const leavingPaths: Record<Leaving, string> = { archived: 'archive', deleted: 'delete', away: 'away' };

/** What the page asks of the server. `before` is what an undo brings back on screen at once. */
export type BoardCommand =
  | { kind: 'move'; body: MoveCard }
  | { kind: 'move-many'; body: MoveCards }
  | { kind: 'create'; body: CreateCard }
  | { kind: 'create-many'; body: CreateCards }
  | { kind: 'edit'; cardId: CardId; body: EditCard }
  | { kind: 'edit-many'; body: EditCards }
  | { kind: 'block'; cardId: CardId; body: BlockCard }
  | { kind: 'block-many'; body: BlockCards }
  | { kind: 'unblock'; cardId: CardId }
  | { kind: 'leave'; standing: Leaving; body: ArchiveCards }
  | { kind: 'undo'; body: Undo; before: readonly BoardCard[] };

type HttpRequest = { method: 'POST' | 'PATCH'; path: string; body: unknown };

/** The command as a request; the path is below the board's own. */
export function requestOf(command: BoardCommand): HttpRequest {
  switch (command.kind) {
    case 'move':
      return { method: 'POST', path: '/moves', body: command.body };
    case 'move-many':
      return { method: 'POST', path: '/moves/bulk', body: command.body };
    case 'create':
      return { method: 'POST', path: '/cards', body: command.body };
    case 'create-many':
      return { method: 'POST', path: '/cards/create-many', body: command.body };
    case 'edit':
      return { method: 'PATCH', path: `/cards/${command.cardId}`, body: command.body };
    case 'edit-many':
      return { method: 'POST', path: '/cards/edit', body: command.body };
    case 'block-many':
      return { method: 'POST', path: '/cards/block', body: command.body };
    case 'block':
      return { method: 'POST', path: `/cards/${command.cardId}/block`, body: command.body };
    case 'unblock':
      return { method: 'POST', path: `/cards/${command.cardId}/unblock`, body: {} };
    case 'leave':
      return { method: 'POST', path: `/cards/${leavingPaths[command.standing]}`, body: command.body };
    case 'undo':
      return { method: 'POST', path: '/undo', body: command.body };
  }
}

/** The cards that a command is about, for the mark of what has not been sent yet. */
export function cardsOf(command: BoardCommand): readonly CardId[] {
  switch (command.kind) {
    case 'move':
      return [command.body.cardId];
    case 'move-many':
    case 'edit-many':
    case 'block-many':
    case 'leave':
      return command.body.cardIds;
    case 'create':
    case 'create-many':
      return [];
    case 'undo':
      return command.before.map(({ id }) => id);
    default:
      return [command.cardId];
  }
}
