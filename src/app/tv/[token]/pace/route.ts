import { z } from 'zod';
import { readPace } from '#data/flow/read-pace.ts';
import { fresh, serveWall } from '../serve-wall.ts';

export const GET = serveWall('wallPace', z.strictObject({}), async (access) =>
  Response.json(await readPace(access), fresh),
);
