import { readMetrics } from '#data/flow/read-metrics.ts';
import { door } from '../../../_door/door.ts';
import * as operations from '../../../_door/operations/flow.ts';
import { serve } from '../../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readMetrics, ({ access, query }) =>
    readMetrics(access, {
      asOf: query.asOf,
      scope: { days: query.days, types: query.type, lanes: query.lane, classes: query.classOfService },
      window: query.window,
    }),
  ),
);
