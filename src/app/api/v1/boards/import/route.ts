import { importBoard } from '#data/import/import-board.ts';
import { door } from '../../_door/door.ts';
import { multipartParts } from '../../_door/multipart.ts';
import * as operations from '../../_door/operations/imports.ts';
import { serve } from '../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.importBoard, ({ access, request }) => importBoard(access, multipartParts(request))),
);
