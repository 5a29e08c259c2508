import { editCard } from '#data/cards/edit-card.ts';
import { findCard } from '#data/cards/find-card.ts';
import { readCardDetail } from '#data/cards/read-card-detail.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/cards.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readCard, ({ access, params }) => readCardDetail(access, params.card)),
  serve(operations.editCard, async ({ access, command, params, body }) =>
    editCard(access, command, await findCard(access, params.card), body),
  ),
);
