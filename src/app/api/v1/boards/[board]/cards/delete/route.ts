import { leaveBoard } from '#data/cards/leave-board.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/cards.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.deleteCards, ({ access, command, body }) => leaveBoard(access, command, body, 'deleted')),
);
