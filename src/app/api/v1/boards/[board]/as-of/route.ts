import { readBoardAsOf } from '#data/boards/read-board-as-of.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/boards.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readBoardAsOf, ({ access, query }) => readBoardAsOf(access, query.at)),
);
