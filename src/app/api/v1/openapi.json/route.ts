import { door } from '../_door/door.ts';
import { openApiDocument } from '../_door/open-api.ts';
import * as operations from '../_door/operations/installation.ts';
import { serve } from '../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readOpenApi, async () => openApiDocument()),
);
