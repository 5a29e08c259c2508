import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { type Connection, inTransaction, rows } from '#data/database.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import { freeKey, keyFromName } from '#domain/import/board-key.ts';
import { columnNames } from '#domain/import/column-names.ts';
import type { BoardFile, ImportAnswer, ImportFields, ImportPreview } from '#domain/schemas/import.ts';
import { checkStaged } from './check-staged.ts';
import { countStaged, type StagedCounts } from './count-staged.ts';
import { importRefused } from './import-refused.ts';
import { land } from './land.ts';
import { landedBefore, recordLanded } from './landed-imports.ts';
import { type ImportPart, readUpload, type Upload } from './read-upload.ts';
import { RefusalList } from './refusal-list.ts';
import { closeStaging, openStaging, type Staging } from './staging.ts';
import { takeStatistics } from './take-statistics.ts';

const unhurried = `
select set_config('statement_timeout', '10min', true), set_config('idle_in_transaction_session_timeout', '10min', true)`;

const keysInUse = `
select key
from board
where workspace_id = $1`;

type Importer = WorkspaceAccess<'board:import'>;

/** Where each column stands in the file, by every name that a row may use for it. */
function placesOf(file: BoardFile): Map<string, number> {
  const ids = file.columns.map(({ id }) => id);
  return new Map([...columnNames(file)].map(([called, id]) => [called, ids.indexOf(id)]));
}

async function nameAndKey(connection: Connection, { workspaceId }: Importer, fields: ImportFields, file: BoardFile) {
  const name = fields.name ?? file.board ?? fields.source.slice(0, 120);
  if (fields.key !== undefined) return { name, key: fields.key };
  const taken = await rows<{ key: string }>(connection, keysInUse, [workspaceId]);
  return { name, key: freeKey(keyFromName(name), new Set(taken.map(({ key }) => key))) };
}

function previewOf(
  file: BoardFile,
  named: { name: string; key: string },
  counts: StagedCounts,
  refusals: RefusalList,
): ImportPreview {
  const { cardsByPlace, first, last, ...counted } = counts;
  const columns = file.columns.map(({ id, name, kind, wip_limit: limit, discard, retired }, place) => {
    const cards = cardsByPlace[place] ?? 0;
    const isRetired = retired === true && cards === 0;
    return { id, name: name ?? id, kind, limit: limit ?? null, discard: discard ?? false, retired: isRetired, cards };
  });
  const [from, to] = [first, last].map((at) => (at === null ? null : instantText(at))) as [
    string | null,
    string | null,
  ];
  const refused = { refusals: refusals.kept, refusalCount: refusals.count };
  return { ...named, zone: file.time_zone, columns, ...counted, from, to, ...refused };
}

async function decide(
  connection: Connection,
  access: Importer,
  staging: Staging,
  { fields, board: file, digest }: Upload,
  refusals: RefusalList,
): Promise<ImportAnswer> {
  const { workspaceId, personId } = access;
  const { source, mode } = fields;
  await rows(connection, unhurried);
  const before = await landedBefore(connection, [workspaceId, source], digest);
  if (before) return before;
  if (!file) throw importRefused(refusals);
  const places = placesOf(file);
  const of = [workspaceId, staging.id] as const;
  await rows(connection, takeStatistics);
  await checkStaged(connection, of, file, refusals);
  const counts = await countStaged(connection, of, places);
  const named = await nameAndKey(connection, access, fields, file);
  const preview = previewOf(file, named, counts, refusals);
  if (mode === 'preview') return { preview, board: null };
  if (refusals.count > 0) throw importRefused(refusals);
  const first = counts.first ?? staging.now;
  const landing = { workspaceId, importId: staging.id, personId, source, ...named, file, places, first };
  const answer = { preview, board: await land(connection, landing) };
  await recordLanded(connection, of, { source, digest, answer });
  return answer;
}

/**
 * Imports one upload into a new board, or says what that would bring: previewed by the same reading that would land it.
 * All or nothing, and idempotent by source: the same upload again gets the same answer, another one under the same
 * source is refused. Throws `import-refused` with the rows that stand in the way.
 */
export async function importBoard(access: Importer, parts: AsyncIterable<ImportPart>): Promise<ImportAnswer> {
  const staging = await openStaging(access);
  try {
    const refusals = new RefusalList();
    const upload = await readUpload(parts, staging, refusals);
    return await inTransaction((connection) => decide(connection, access, staging, upload, refusals));
  } finally {
    await closeStaging(staging);
  }
}
