import { readPace } from '#data/flow/read-pace.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/flow.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readPace, ({ access }) => readPace(access)),
);
