import { findCard } from '#data/cards/find-card.ts';
import { readLedger } from '#data/ledger/read-ledger.ts';
import { cutPage } from '#domain/schemas/pages.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/ledger.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readLedger, async ({ access, query: { after, limit, card } }) => {
    const of = card === undefined ? {} : { cardId: await findCard(access, card) };
    const { items, next } = cutPage(
      await readLedger(access, { after, limit: limit + 1, ...of }),
      limit,
      ({ seq }) => seq,
    );
    return { events: items, next };
  }),
);
