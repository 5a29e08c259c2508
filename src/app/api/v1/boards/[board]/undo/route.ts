import { undo } from '#data/cards/undo.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/moves.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.undo, ({ access, command, body }) => undo(access, command, body)),
);
