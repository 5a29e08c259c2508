import { findCard } from '#data/cards/find-card.ts';
import { readComments } from '#data/cards/read-comments.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { cutPage } from '#domain/schemas/pages.ts';
import { door } from '../../../../../_door/door.ts';
import * as operations from '../../../../../_door/operations/card-commands.ts';
import { serve } from '../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.listComments, async ({ access, params, query: { cursor, limit } }) => {
    const cardId = await findCard(access, params.card);
    const found = await readComments(access, cardId, { after: cursor ?? null, limit: limit + 1 });
    const { items, next } = cutPage(found, limit, ({ id }) => id);
    return { comments: items, next };
  }),
  serve(operations.writeComment, async ({ access, command, params, body }) =>
    writeComment(access, command, await findCard(access, params.card), body),
  ),
);
