import { createCard } from '#data/cards/create-card.ts';
import { readCards } from '#data/cards/read-cards.ts';
import { cutPage } from '#domain/schemas/pages.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/cards.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.listCards, async ({ access, query: { cursor, limit, standing } }) => {
    const found = await readCards(access, { after: cursor ?? 0, limit: limit + 1, standing: standing ?? null });
    const { items, next } = cutPage(found, limit, ({ number }) => number);
    return { cards: items, next };
  }),
  serve(operations.createCard, ({ access, command, body }) => createCard(access, command, body)),
);
