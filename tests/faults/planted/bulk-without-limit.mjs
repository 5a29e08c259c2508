import { rewriteQueries } from './rewrite-query.mjs';

/** @type {WeakSet<object>} */
const inBulk = new WeakSet();

rewriteQueries(async function (statement, send) {
  if (statement.name === 'locked-cards') {
    const [, , ids] = statement.values ?? [];
    if (Array.isArray(ids) && ids.length > 1) inBulk.add(this);
    else inBulk.delete(this);
  }
  const result = await send(statement);
  if (statement.name === 'locked-tallies' && inBulk.has(this)) {
    for (const row of result.rows) Object.assign(row, { count: 0, size: 0 });
  }
  return result;
});
