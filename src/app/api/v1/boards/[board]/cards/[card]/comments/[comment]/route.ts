import { editComment, eraseComment } from '#data/cards/change-comment.ts';
import { findCard } from '#data/cards/find-card.ts';
import { door } from '../../../../../../_door/door.ts';
import * as operations from '../../../../../../_door/operations/card-commands.ts';
import { serve } from '../../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.editComment, async ({ access, command, params, body }) => {
    const cardId = await findCard(access, params.card);
    return editComment(access, command, { cardId, commentId: params.comment }, body);
  }),
  serve(operations.eraseComment, async ({ access, command, params }) => {
    const cardId = await findCard(access, params.card);
    return eraseComment(access, command, { cardId, commentId: params.comment });
  }),
);
