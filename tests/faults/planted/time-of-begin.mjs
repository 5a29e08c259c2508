import { rewriteQueries } from './rewrite-query.mjs';

const serverTime = "greatest(clock.now, b.last_at + interval '1 microsecond')";

rewriteQueries((statement, send) =>
  statement.name === 'append-events'
    ? send({
        ...statement,
        text: statement.text.replace('clock_timestamp()', 'now()').replace(serverTime, 'clock.now'),
      })
    : send(statement),
);
