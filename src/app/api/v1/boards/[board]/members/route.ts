import { readMembers } from '#data/boards/read-members.ts';
import { pool } from '#data/database.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/configuration.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readMembers, async ({ access }) => ({ members: await readMembers(pool, access) })),
);
