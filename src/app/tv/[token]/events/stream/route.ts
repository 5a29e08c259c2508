import { z } from 'zod';
import { seqInQuery } from '#domain/schemas/pages.ts';
import { openEventStream } from '../../../../api/v1/_door/event-stream.ts';
import { serveWall } from '../../serve-wall.ts';

const query = z.strictObject({ after: seqInQuery.optional() });

export const GET = serveWall('wallStream', query, (access, { after }, request) =>
  openEventStream(access, after, request.signal),
);
