import { z } from 'zod';
import { ledgerEvent } from './board-view.ts';
import { boardCard, cardState } from './card.ts';
import { cardComment } from './card-detail.ts';
import { boardRole } from './configuration.ts';
import { boardId } from './ids.ts';
import { page } from './pages.ts';

/** A board as a list names it, with the role that counts there for whoever asks. */
export const listedBoard = z
  .strictObject({
    id: boardId,
    key: z.string(),
    name: z.string(),
    zone: z.string(),
    archived: z.boolean(),
    seq: z.int(),
    role: boardRole,
  })
  .meta({ id: 'ListedBoard' });
export type ListedBoard = z.infer<typeof listedBoard>;

/** A card in any standing, on the board or off it. */
export const listedCard = boardCard
  .extend({ standing: cardState.shape.standing, void: cardState.shape.void })
  .meta({ id: 'ListedCard' });
export type ListedCard = z.infer<typeof listedCard>;

export const boardPage = page('boards', listedBoard, z.string()).meta({ id: 'BoardPage' });
export const cardPage = page('cards', listedCard, z.int()).meta({ id: 'CardPage' });
export const commentPage = page('comments', cardComment, z.uuid()).meta({ id: 'CommentPage' });
export const ledgerPage = page('events', ledgerEvent, z.int()).meta({ id: 'LedgerPage' });
