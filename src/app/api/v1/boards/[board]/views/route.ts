import { keepView } from '#data/views/keep-view.ts';
import { readViews } from '#data/views/read-views.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/views.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.listViews, async ({ access }) => ({ views: await readViews(access) })),
  serve(operations.keepView, ({ access, command, body }) => keepView(access, command, body)),
);
