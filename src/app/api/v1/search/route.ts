import { searchCards } from '#data/search/search-cards.ts';
import { door } from '../_door/door.ts';
import * as operations from '../_door/operations/search.ts';
import { serve } from '../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.searchCards, async ({ access, query }) => ({ cards: await searchCards(access, query) })),
);
