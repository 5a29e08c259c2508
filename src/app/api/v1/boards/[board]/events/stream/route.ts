import { seqInQuery } from '#domain/schemas/pages.ts';
import { door } from '../../../../_door/door.ts';
import { openEventStream } from '../../../../_door/event-stream.ts';
import * as operations from '../../../../_door/operations/boards.ts';
import { serve } from '../../../../_door/serve.ts';
import { understand } from '../../../../_door/unreadable.ts';

/** A browser that reconnects says by itself what it saw last; that is newer than what the address says. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.streamEvents, ({ access, query, request }) => {
    const lastSeen = request.headers.get('last-event-id');
    const after = lastSeen === null ? query.after : understand(seqInQuery, lastSeen);
    return openEventStream(access, after, request.signal);
  }),
);
