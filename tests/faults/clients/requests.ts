import type { Chance } from '../random.ts';
import { type SeededBoard, stopLimit } from '../system/seeded-board.ts';
import type { Request } from './client.ts';

/** A card as a client last saw it on the board. */
export type SeenCard = { id: string; cardSeq: number; blocks: unknown[] };

/** What a client knows when it thinks of something to ask: the board as it saw it last. */
export type Knowledge = { board: SeededBoard; cards: SeenCard[]; archived: string[]; seq: number; chance: Chance };

const write = ({ board }: Knowledge, name: string, path: string, body: unknown, method = 'POST'): Request => ({
  boardId: board.id,
  name,
  method,
  path: `/api/v1/boards/${board.id}${path}`,
  body,
});

const read = ({ board }: Knowledge, name: string, path: string): Request => ({
  boardId: board.id,
  name,
  method: 'GET',
  path: `/api/v1/boards/${board.id}${path}`,
});

function place({ cards, chance }: Knowledge): { afterCardId?: string | null } {
  if (chance.percent(30)) return {};
  return { afterCardId: chance.percent(40) ? null : chance.pick(cards).id };
}

const reason = ({ chance }: Knowledge) => (chance.percent(10) ? { reason: 'It cannot wait' } : {});

export function move(known: Knowledge): Request {
  const card = known.chance.pick(known.cards);
  const expected = known.chance.percent(25) ? { expectedCardSeq: card.cardSeq } : {};
  const toColumnId = known.chance.pick(known.board.columns);
  const body = { cardId: card.id, toColumnId, ...place(known), ...expected, ...reason(known) };
  return write(known, 'move', '/moves', body);
}

export function moveSeveral(known: Knowledge): Request {
  const several = known.chance.shuffle(known.cards).slice(0, known.chance.between(2, 4));
  const cardIds = several.map(({ id }) => id);
  const toColumnId = known.chance.pick(known.board.columns);
  return write(known, 'bulk', '/moves/bulk', { cardIds, toColumnId, ...place(known), ...reason(known) });
}

export function create(known: Knowledge): Request {
  const columnId = known.chance.pick(known.board.columns);
  return write(known, 'create', '/cards', { title: `Made at ${known.seq}`, columnId, ...place(known) });
}

export function edit(known: Knowledge): Request {
  const size = known.chance.between(1, 8);
  return write(
    known,
    'edit',
    `/cards/${known.chance.pick(known.cards).id}`,
    { size, title: `Of size ${size}` },
    'PATCH',
  );
}

export function blockOrUnblock(known: Knowledge): Request {
  const card = known.chance.pick(known.cards);
  return card.blocks.length > 0
    ? write(known, 'unblock', `/cards/${card.id}/unblock`, {})
    : write(known, 'block', `/cards/${card.id}/block`, { category: 'other-team', reason: 'They look into it' });
}

/** Takes one card off the board, or puts one back that this client took off. */
export function archiveOrRestore(known: Knowledge): Request {
  const archived = known.archived.pop();
  if (archived) return write(known, 'restore', `/cards/${archived}/restore`, {});
  const { id } = known.chance.pick(known.cards);
  known.archived.push(id);
  return write(known, 'archive', '/cards/archive', { cardIds: [id] });
}

export const undo = (known: Knowledge): Request => write(known, 'undo', '/undo', {});

export function setLimit(known: Knowledge): Request {
  const changes = [stopLimit(known.chance.pick(known.board.limited), known.chance.between(2, 9))];
  return write(known, 'limit', '/configuration', { changes, reason: 'Trying another limit' });
}

export const readBoard = (known: Knowledge): Request => read(known, 'read board', '');

/** Asks from a little before what the client has seen, so that there is something to tell. */
export const readChanges = (known: Knowledge): Request =>
  read(known, 'read changes', `/changes?after=${Math.max(0, known.seq - 5)}`);
