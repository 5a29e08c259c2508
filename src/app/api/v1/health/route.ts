import { pool, rows } from '#data/database.ts';
import { door } from '../_door/door.ts';
import * as operations from '../_door/operations/installation.ts';
import { serve } from '../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readHealth, async () => {
    await rows(pool, 'select 1');
    return { status: 'ok' as const };
  }),
);
