import { removeMember, setMember } from '#data/boards/set-member.ts';
import { door } from '../../../../_door/door.ts';
import * as operations from '../../../../_door/operations/configuration.ts';
import { serve } from '../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.setMember, ({ access, command, params, body }) =>
    setMember(access, command, params.person, body.role),
  ),
  serve(operations.removeMember, ({ access, command, params }) => removeMember(access, command, params.person)),
);
