import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/configuration.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readConfiguration, ({ access }) => readConfiguration(pool, access)),
  serve(operations.changeConfiguration, ({ access, command, body }) => changeConfiguration(access, command, body)),
);
