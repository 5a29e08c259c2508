import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { WorkspaceAccess } from '#data/authorize.ts';
import type { ImportPart } from '#data/import/read-upload.ts';
import type { ImportedBoard, ImportRefusal } from '#domain/schemas/import.ts';
import type { SessionId } from '#domain/schemas/people.ts';

async function* textOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function* parts(files: Record<string, string | undefined>): AsyncGenerator<ImportPart> {
  yield { name: 'source', chunks: textOf(files.ledger?.slice(-200) ?? '') };
  yield { name: 'mode', chunks: textOf('commit') };
  for (const [name, path] of Object.entries(files)) {
    if (path !== undefined) yield { name, chunks: createReadStream(path) };
  }
}

const line = ({ file, row, message }: ImportRefusal) => `${file}${row === null ? '' : ` row ${row}`}: ${message}`;

/** Says every refusal that is known, not only the first. */
function told(error: unknown): unknown {
  const facts = (error as { refusal?: { facts?: { refusals?: ImportRefusal[]; refusalCount?: number } } }).refusal
    ?.facts;
  const { refusals = [], refusalCount = 0 } = facts ?? {};
  if (refusals.length === 0) return error;
  const more = refusalCount > refusals.length ? [`… and ${refusalCount - refusals.length} more`] : [];
  return new Error(['The files cannot be imported.', ...refusals.map(line), ...more].join('\n'));
}

/** The admin of a workspace in an empty database, as the setup page makes one. */
export async function firstImporter(): Promise<WorkspaceAccess<'board:import'>> {
  const { setUp } = await import('#data/people/set-up.ts');
  const { authorizeInWorkspace } = await import('#data/authorize.ts');
  const name = 'Flow';
  const made = await setUp({ name, email: 'flow@leat.example', password: randomUUID() });
  const sessionId = randomUUID() as SessionId;
  return authorizeInWorkspace({ kind: 'person', name, sessionId, tokenScope: null, ...made }, 'board:import');
}

/** Sends files through the same import as the page and the API. Throws with all that stands in the way. */
export async function importFiles(
  access: WorkspaceAccess<'board:import'>,
  files: { board: string; ledger: string; blocks: string | undefined },
): Promise<ImportedBoard> {
  const { importBoard } = await import('#data/import/import-board.ts');
  try {
    const { board } = await importBoard(access, parts(files));
    if (!board) throw new Error('Nothing was imported.');
    return board;
  } catch (error) {
    throw told(error);
  }
}
