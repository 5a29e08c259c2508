import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { refused } from '#data/refused.ts';
import type { ImportAnswer } from '#domain/schemas/import.ts';

const lockSource = `
select pg_advisory_xact_lock(hashtextextended('leat import ' || $1 || ' ' || $2, 0))`;

const readLanded = `
select digest, answer
from import
where workspace_id = $1 and source = $2`;

const recordLanding = `
update import
set source = $3, digest = $4, board_id = $5, answer = $6
where workspace_id = $1 and id = $2`;

/**
 * What was answered when this source landed in the workspace before; undefined if it never did. Holds the source until
 * the end of the transaction, so that of two at once the second finds what the first did. Refuses other content.
 */
export async function landedBefore(
  connection: Connection,
  [workspaceId, source]: readonly [string, string],
  digest: Buffer,
): Promise<ImportAnswer | undefined> {
  await rows(connection, lockSource, [workspaceId, source]);
  const [landed] = await rows<{ digest: Buffer; answer: ImportAnswer }>(connection, readLanded, [workspaceId, source]);
  if (landed && !landed.digest.equals(digest)) {
    throw refused('import-source-used', `${source} was imported before, with other files or settings.`, {
      field: 'source',
      facts: { board: landed.answer.board },
    });
  }
  return landed?.answer;
}

/** Notes that a staged import has landed under its source. */
export async function recordLanded(
  connection: Connection,
  [workspaceId, importId]: readonly [string, string],
  { source, digest, answer }: { source: string; digest: Buffer; answer: ImportAnswer },
): Promise<void> {
  const values = [workspaceId, importId, source, digest, answer.board?.id, JSON.stringify(answer)];
  await rows(connection, recordLanding, values);
}
