import { rewriteQueries } from './rewrite-query.mjs';

// now() is the start of the transaction, before the lock was waited for.
rewriteQueries((statement, send) =>
  statement.name === 'read-answer'
    ? send({ ...statement, text: `${statement.text} and answered_at < now()` })
    : send(statement),
);
