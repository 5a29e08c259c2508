import { findCard } from '#data/cards/find-card.ts';
import { restoreCard } from '#data/cards/restore-card.ts';
import { door } from '../../../../../_door/door.ts';
import * as operations from '../../../../../_door/operations/card-commands.ts';
import { serve } from '../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.restoreCard, async ({ access, command, params, body }) =>
    restoreCard(access, command, await findCard(access, params.card), body),
  ),
);
