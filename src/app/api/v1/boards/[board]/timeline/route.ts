import { readTimeline } from '#data/boards/read-timeline.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/boards.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readTimeline, ({ access }) => readTimeline(access)),
);
