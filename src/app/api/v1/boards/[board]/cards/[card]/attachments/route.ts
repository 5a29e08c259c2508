import { addAttachment } from '#data/cards/attachments.ts';
import { findCard } from '#data/cards/find-card.ts';
import { readAttachments } from '#data/cards/read-attachments.ts';
import { pool } from '#data/database.ts';
import { door } from '../../../../../_door/door.ts';
import * as operations from '../../../../../_door/operations/attachments.ts';
import { readFile } from '../../../../../_door/read-file.ts';
import { serve } from '../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.listAttachments, async ({ access, params }) => ({
    attachments: await readAttachments(pool, access, await findCard(access, params.card)),
  })),
  serve(operations.addAttachment, async ({ access, command, params, request }) => {
    const cardId = await findCard(access, params.card);
    return addAttachment(access, command, cardId, await readFile(request));
  }),
);
