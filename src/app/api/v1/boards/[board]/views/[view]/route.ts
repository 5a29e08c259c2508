import { changeView } from '#data/views/change-view.ts';
import { deleteView } from '#data/views/delete-view.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/views.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.changeView, ({ access, command, params, body }) => changeView(access, command, params.view, body)),
  serve(operations.deleteView, ({ access, command, params }) => deleteView(access, command, params.view)),
);
