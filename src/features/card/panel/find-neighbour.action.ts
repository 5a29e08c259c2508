'use server';

import { z } from 'zod';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readNeighbour } from '#data/cards/read-neighbour.ts';
import { requireActor } from '#data/session.ts';
import { boardId, cardId } from '#domain/schemas/ids.ts';

const request = z.tuple([boardId, cardId, z.union([z.literal(-1), z.literal(1)])]);

/** The number of the card before or after this one in reading order: column by column, from top to bottom; none for an unknown one. */
export async function findNeighbour(...asked: z.input<typeof request>): Promise<number | null> {
  const understood = request.safeParse(asked);
  if (!understood.success) return null;
  const [board, card, by] = understood.data;
  const access = await authorizeOnBoard(await requireActor(), board, 'board:read');
  return readNeighbour(access, card, by);
}
