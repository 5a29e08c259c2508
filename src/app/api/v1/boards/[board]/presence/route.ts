import { sayPresence } from '#data/events/say-presence.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/boards.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.sayPresence, ({ access, body }) => sayPresence(access, body)),
);
