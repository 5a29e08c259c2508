import { findCard } from '#data/cards/find-card.ts';
import { addLink } from '#data/cards/links.ts';
import { door } from '../../../../../_door/door.ts';
import * as operations from '../../../../../_door/operations/links.ts';
import { serve } from '../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.addLink, async ({ access, command, params, body }) =>
    addLink(access, command, await findCard(access, params.card), body),
  ),
);
