import { readInbox } from '#data/inbox/read-inbox.ts';
import { door } from '../_door/door.ts';
import * as operations from '../_door/operations/inbox.ts';
import { serve } from '../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readInbox, ({ access, query }) =>
    readInbox(access, { after: query.cursor ?? null, limit: query.limit, unreadOnly: query.only === 'unread' }),
  ),
);
