import { readCardAccount } from '#data/cards/read-card-account.ts';
import { door } from '../../../../../_door/door.ts';
import * as operations from '../../../../../_door/operations/flow.ts';
import { serve } from '../../../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readCardAccount, ({ access, params }) => readCardAccount(access, params.card)),
);
