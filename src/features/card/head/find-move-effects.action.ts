'use server';

import { z } from 'zod';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readMoveEffects } from '#data/cards/read-move-effects.ts';
import { requireActor } from '#data/session.ts';
import type { MoveEffect } from '#domain/move-effect.ts';
import { boardId, cardId } from '#domain/schemas/ids.ts';

const request = z.tuple([boardId, cardId]);

/** What moving the card to each column would do to the limits; nothing for a request that is not understood. */
export async function findMoveEffects(...asked: z.input<typeof request>): Promise<MoveEffect[]> {
  const understood = request.safeParse(asked);
  if (!understood.success) return [];
  const [board, card] = understood.data;
  return readMoveEffects(await authorizeOnBoard(await requireActor(), board, 'board:read'), card);
}
