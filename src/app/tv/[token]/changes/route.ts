import { z } from 'zod';
import { readDelta } from '#data/boards/read-delta.ts';
import { seqInQuery } from '#domain/schemas/pages.ts';
import { fresh, serveWall } from '../serve-wall.ts';

export const GET = serveWall('wallChanges', z.strictObject({ after: seqInQuery }), async (access, { after }) =>
  Response.json(await readDelta(access, after), fresh),
);
