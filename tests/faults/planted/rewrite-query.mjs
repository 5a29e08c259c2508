import pg from 'pg';

/**
 * Lets a planted fault change what the app sends to PostgreSQL, in the app's own process and nowhere in its sources:
 * `rewrite` gets each named statement and answers what is sent instead, or the answer itself.
 *
 * @typedef {{ name?: string, text: string, values?: unknown[] }} Statement
 * @typedef {(this: pg.Client, statement: Statement, send: (statement: Statement) => Promise<pg.QueryResult>) => unknown} Rewrite
 * @param {Rewrite} rewrite
 */
export function rewriteQueries(rewrite) {
  const { query } = pg.Client.prototype;
  /** @this {pg.Client} @param {unknown[]} asked */
  function queryWithFault(...asked) {
    const [statement] = asked;
    if (typeof statement !== 'object' || statement === null || !('name' in statement) || asked.length > 1) {
      return Reflect.apply(query, this, asked);
    }
    return rewrite.call(this, /** @type {Statement} */ (statement), (other) => Reflect.apply(query, this, [other]));
  }
  Object.assign(pg.Client.prototype, { query: queryWithFault });
}
