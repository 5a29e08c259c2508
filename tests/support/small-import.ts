import { authorizeInWorkspace } from '#data/authorize.ts';
import { importBoard } from '#data/import/import-board.ts';
import type { ImportAnswer } from '#domain/schemas/import.ts';
import { uploadOf } from './import-files.ts';
import { someMember, someWorkspace } from './people.ts';

export type Importer = Awaited<ReturnType<typeof someImporter>>;

/** An admin of a workspace of their own, who may import. */
export async function someImporter() {
  const workspaceId = await someWorkspace();
  const actor = await someMember(workspaceId, 'admin');
  return authorizeInWorkspace(actor, 'board:import');
}

export const smallBoard = {
  board: 'Small harbour',
  time_zone: 'Europe/Luxembourg',
  commitment_column: 'dev',
  done_column: 'done',
  columns: [
    { id: 'queue', name: 'Queue', kind: 'queue' },
    { id: 'dev', name: 'Build', kind: 'active', wip_limit: 1, aliases: ['Development'] },
    { id: 'wontdo', name: 'Won’t do', kind: 'done', discard: true },
    { id: 'done', name: 'Done', kind: 'done' },
  ] as Record<string, unknown>[],
};

const header = 'card,type,created_at,to_column,at';

/** A ledger's CSV: rows as `card to_column day-of-May [type] [created day]`, at noon UTC of 2026; a card is made with its first row. */
export function ledgerOf(...rows: string[]): string {
  const born = new Map<string, string>();
  const lines = rows.map((row) => {
    const [card = '', to = '', day = '1', type = 'story', created = day] = row.split(' ');
    if (!born.has(card)) born.set(card, created);
    return `${card},${type},${instantOf(born.get(card) ?? '')},${to},${instantOf(day)}`;
  });
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

export const instantOf = (day: string) => `2026-05-${day.padStart(2, '0')}T12:00:00Z`;

type Files = { board?: object | string; ledger: string; blocks?: string };

/** Sends texts through the import. */
export function importTexts(
  importer: Importer,
  { board = smallBoard, ...files }: Files,
  fields: Record<string, string> = {},
): Promise<ImportAnswer> {
  const boardText = typeof board === 'string' ? board : JSON.stringify(board);
  const asked = { source: 'small', mode: 'commit', ...fields };
  return importBoard(importer, uploadOf(asked, { board: boardText, ...files }));
}
