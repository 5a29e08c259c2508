import { rewriteQueries } from './rewrite-query.mjs';

// As a client would send it that had read the column a moment ago.
const oldMs = 500;
/** @type {Map<string, { at: number, result: unknown }>} */
const gaps = new Map();

rewriteQueries(async (statement, send) => {
  if (!statement.name?.startsWith('gap-')) return send(statement);
  const [, board, column, , place] = statement.values ?? [];
  const asked = JSON.stringify([statement.name, board, column, place]);
  const known = gaps.get(asked);
  if (known && Date.now() - known.at < oldMs) return known.result;
  const result = await send(statement);
  gaps.set(asked, { at: Date.now(), result });
  return result;
});
