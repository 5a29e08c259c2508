'use server';

import { z } from 'zod';
import { authorizeOnBoard } from '#data/authorize.ts';
import { findCardsLike } from '#data/cards/find-cards-like.ts';
import { requireActor } from '#data/session.ts';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { boardId, cardId } from '#domain/schemas/ids.ts';

const storable = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\0\p{Surrogate}]*$/u);
const request = z.tuple([boardId, cardId, storable]);

/** The cards of the board whose key or title is being typed, but for the card itself. */
export async function findCards(...asked: z.input<typeof request>): Promise<PlacedCard[]> {
  const understood = request.safeParse(asked);
  if (!understood.success) return [];
  const [board, card, typed] = understood.data;
  return findCardsLike(await authorizeOnBoard(await requireActor(), board, 'board:read'), typed, card);
}
