import 'server-only';
import { randomUUID } from 'node:crypto';
import { boardCreated, insertLockedBoard } from '#data/boards/create-board.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { type Connection, rows } from '#data/database.ts';
import { cardEvent, configurationEvent } from '#data/ledger/new-event.ts';
import type { Micros } from '#domain/flow/history.ts';
import {
  type DatedDraft,
  type ImportedConfiguration,
  importedConfiguration,
} from '#domain/import/imported-configuration.ts';
import { importedDraft } from '#domain/import/imported-draft.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { BoardFile, ImportedBoard } from '#domain/schemas/import.ts';
import { type DatedEvent, HistoryWriter } from './history-writer.ts';
import { importedRanks, landCards } from './land-cards.ts';
import { landColumns, retireColumns } from './land-columns.ts';
import { type NumberedEntry, readEntries } from './read-entries.ts';
import { takeStatistics } from './take-statistics.ts';

/** Staged rows that may become a board: every one of them has been found good. */
export type Landing = {
  workspaceId: string;
  importId: string;
  personId: string;
  source: string;
  key: string;
  name: string;
  file: BoardFile;
  /** Index into the columns of the file, by each name that a row may use. */
  places: ReadonlyMap<string, number>;
  /** The first instant of the history. */
  first: Micros;
};

const dated = ({ at, draft }: DatedDraft): DatedEvent => ({ at, event: configurationEvent(draft, 0) });

/** Merges the events of cards, batch by batch, with the changes of configuration that came between them. */
class Merger {
  private readonly board: BoardConfiguration;
  private readonly columnIds: readonly ColumnId[];
  private readonly waiting: DatedDraft[];

  constructor(
    { configuration, drafts }: ImportedConfiguration,
    private readonly ranks: ReadonlyMap<number, string>,
  ) {
    this.board = configuration;
    this.columnIds = configuration.columns.map(({ id }) => id);
    this.waiting = [...drafts];
  }

  /** What is still to come of the configuration, up to an instant. */
  until(at: Micros): DatedEvent[] {
    const next = this.waiting.findIndex((draft) => draft.at > at);
    return this.waiting.splice(0, next < 0 ? this.waiting.length : next).map(dated);
  }

  events(entries: readonly NumberedEntry[]): DatedEvent[] {
    return entries.flatMap((entry) => [...this.until(entry.at), this.event(entry)]);
  }

  private event(entry: NumberedEntry): DatedEvent {
    const draft = importedDraft(entry, this.columnIds, this.ranks.get(entry.number) ?? '');
    return { at: entry.at, event: cardEvent(this.board, draft, entry.transitions - 1, 0) };
  }
}

async function landHistory(board: LockedBoard, imported: ImportedConfiguration, landing: Landing) {
  const { connection, workspaceId, boardId } = board;
  const { importId, personId, source, file, first } = landing;
  const ranks = await importedRanks(board, importId);
  const entry = { workspaceId, boardId, actorId: personId, via: 'import' as const, commandKey: `import:${source}` };
  const writer = new HistoryWriter(connection, entry);
  const merger = new Merger(imported, ranks);
  await writer.write([{ at: first, event: boardCreated(board) }]);
  await rows(connection, takeStatistics);
  for await (const entries of readEntries(board, importId, landing.places)) {
    const isFirst = writer.written === 1;
    await writer.write(merger.events(entries));
    if (isFirst) await rows(connection, takeStatistics);
  }
  await writer.write(merger.until(Number.POSITIVE_INFINITY));
  const retired = await retireColumns(board, imported, file);
  await writer.write(retired.map((draft) => dated({ at: writer.last, draft })));
  await recomputeStarted(connection, board, null);
  return writer;
}

/**
 * Makes a new board of staged rows, through the ledger's own function: configuration dated at the first instant, changes
 * of kind and everything of the cards at their own, in the order of their instants. Limits judge nothing here. Runs in
 * the caller's transaction, so that it is all or nothing.
 */
export async function land(connection: Connection, landing: Landing): Promise<ImportedBoard> {
  const { workspaceId, importId, source, key, name, file, first } = landing;
  const board = await insertLockedBoard(connection, { workspaceId, key, name, zone: file.time_zone, source });
  const imported = importedConfiguration(board.configuration, file, first, randomUUID);
  await landColumns(board, imported, file);
  const cards = await landCards(board, importId);
  const { written, seq } = await landHistory(board, imported, landing);
  return { id: imported.configuration.id, key, name, cards, events: written, seq };
}
