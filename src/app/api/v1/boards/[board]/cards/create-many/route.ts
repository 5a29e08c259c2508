import { createCards } from '#data/cards/create-cards.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/cards.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.createCards, ({ access, command, body }) => createCards(access, command, body)),
);
