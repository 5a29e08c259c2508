import { markInbox } from '#data/inbox/mark-inbox.ts';
import { door } from '../../_door/door.ts';
import * as operations from '../../_door/operations/inbox.ts';
import { serve } from '../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.markInbox, ({ access, body }) => markInbox(access, body)),
);
