import { editCards } from '#data/cards/edit-cards.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/cards.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.editCards, ({ access, command, body }) => editCards(access, command, body)),
);
