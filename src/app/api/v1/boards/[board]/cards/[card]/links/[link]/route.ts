import { findCard } from '#data/cards/find-card.ts';
import { removeLink } from '#data/cards/links.ts';
import { door } from '../../../../../../_door/door.ts';
import * as operations from '../../../../../../_door/operations/links.ts';
import { serve } from '../../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.removeLink, async ({ access, command, params }) => {
    const cardId = await findCard(access, params.card);
    return removeLink(access, command, { cardId, linkId: params.link });
  }),
);
