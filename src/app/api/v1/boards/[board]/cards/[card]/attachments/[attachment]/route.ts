import { removeAttachment } from '#data/cards/attachments.ts';
import { findCard } from '#data/cards/find-card.ts';
import { readAttachment } from '#data/cards/read-attachments.ts';
import { door } from '../../../../../../_door/door.ts';
import { fileResponse } from '../../../../../../_door/file-response.ts';
import * as operations from '../../../../../../_door/operations/attachments.ts';
import { serve } from '../../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readAttachment, async ({ access, params, request }) => {
    const cardId = await findCard(access, params.card);
    return fileResponse(request, await readAttachment(access, cardId, params.attachment));
  }),
  serve(operations.removeAttachment, async ({ access, command, params }) => {
    const cardId = await findCard(access, params.card);
    return removeAttachment(access, command, { cardId, attachmentId: params.attachment });
  }),
);
