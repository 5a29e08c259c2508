import { rewriteQueries } from './rewrite-query.mjs';

rewriteQueries((statement, send) =>
  statement.name === 'lock-board'
    ? send({ ...statement, text: statement.text.replace('for no key update', '') })
    : send(statement),
);
