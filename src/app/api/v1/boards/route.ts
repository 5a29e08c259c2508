import { createBoard } from '#data/boards/create-board.ts';
import { readBoards } from '#data/boards/read-boards.ts';
import { cutPage } from '#domain/schemas/pages.ts';
import { door } from '../_door/door.ts';
import * as operations from '../_door/operations/boards.ts';
import { serve } from '../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.listBoards, async ({ access, query: { cursor, limit } }) => {
    const found = await readBoards(access, { after: cursor ?? null, limit: limit + 1 });
    const { items, next } = cutPage(found, limit, ({ key }) => key);
    return { boards: items, next };
  }),
  serve(operations.createBoard, ({ access, command, body }) => createBoard(access, command, body)),
);
