import { moveCards } from '#data/cards/move-cards.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/moves.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.moveCards, ({ access, command, body }) => moveCards(access, command, body)),
);
