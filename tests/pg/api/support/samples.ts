import { randomUUID } from 'node:crypto';
import { addAttachment } from '#data/cards/attachments.ts';
import { blockCard } from '#data/cards/block-card.ts';
import { leaveBoard } from '#data/cards/leave-board.ts';
import { addLink } from '#data/cards/links.ts';
import { readComments } from '#data/cards/read-comments.ts';
import { voidCard } from '#data/cards/restore-card.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool, rows } from '#data/database.ts';
import { actorOf } from '#data/session.ts';
import type { CardId, WorkspaceId } from '#domain/schemas/ids.ts';
import { multipartOf } from '../../../support/multipart.ts';
import { someMember } from '../../../support/people.ts';
import { ledgerOf, smallBoard } from '../../../support/small-import.ts';
import { command, type LiveBoard } from '../../../support/some-live-board.ts';
import { joined } from './actors.ts';
import { type Asking, type Credentials, credentialHeaders } from './ask.ts';

type Sample = Pick<Asking, 'params' | 'body' | 'query' | 'headers'>;
/** `as` is who will ask, where the request names something of their own. */
type Sampler = (board: LiveBoard, as?: Credentials) => Promise<Sample>;

let made = 0;

const onBoard = (board: LiveBoard): Sample => ({ params: { board: board.id } });

async function withCard(board: LiveBoard, body?: unknown): Promise<Sample & { cardId: CardId }> {
  const { card } = await board.add(`Card ${++made}`);
  return { params: { board: board.id, card: card.id }, body, cardId: card.id };
}

const ofCard =
  (body?: unknown): Sampler =>
  async (board) => {
    const { cardId: _, ...sample } = await withCard(board, body);
    return sample;
  };

const cardsWith =
  (content: object): Sampler =>
  async (board) => {
    const { cardId, params } = await withCard(board);
    return { params, body: { cardIds: [cardId], ...content } };
  };
const ofCards = cardsWith({});

const blocked: Sampler = async (board) => {
  const { cardId, params } = await withCard(board);
  await blockCard(await board.access('card:block'), command('block'), cardId, { category: 'other', reason: 'Waits.' });
  return { params, body: {} };
};

const archived: Sampler = async (board) => {
  const { cardId, params } = await withCard(board);
  await leaveBoard(await board.access('card:archive'), command('archive'), { cardIds: [cardId] }, 'archived');
  return { params, body: {} };
};

const isVoid: Sampler = async (board) => {
  const { cardId, params } = await withCard(board);
  await voidCard(await board.access('card:void'), command('void'), cardId, { void: true, reason: 'A double.' });
  return { params, body: {} };
};

const plainView = { filter: '', hidesFiltered: false, lanes: 'lane', density: 'comfortable', columns: {} } as const;

const insertView = `
insert into saved_view (workspace_id, board_id, id, owner_id, name, rank, shown)
values ($1, $2, $3, $4, $5, $6, $7)`;

/** A view of whoever asks, or of the admin where they can have none here. */
async function someView(board: LiveBoard, as: Credentials): Promise<{ board: string; view: string }> {
  const actor = await actorOf(new Headers(await credentialHeaders(as)));
  const asking = actor && (await board.access('board:read', actor).catch(() => undefined));
  const { workspaceId, boardId, personId } = asking ?? (await board.access('board:read'));
  const id = randomUUID();
  const values = [workspaceId, boardId, id, personId, `View ${++made}`, `a${made}`, JSON.stringify(plainView)];
  await rows(pool, insertView, values);
  return { board: boardId, view: id };
}
const aFile = { name: 'notes.txt', mediaType: 'text/plain', content: Buffer.from('notes') };

const attached: Sampler = async (board) => {
  const { cardId, params } = await withCard(board);
  const { attachment } = await addAttachment(await board.access('card:edit'), command('attach'), cardId, aFile);
  return { params: { ...params, attachment: attachment.id } };
};

const linked: Sampler = async (board) => {
  const { cardId, params } = await withCard(board);
  const asked = { url: 'https://kestrel.example/' };
  const { link } = await addLink(await board.access('card:edit'), command('link'), cardId, asked);
  return { params: { ...params, link: link.id } };
};

/** Written by the board's admin: others get past the rule, and are refused by whose comment it is. */
const commented =
  (body?: unknown): Sampler =>
  async (board) => {
    const { cardId, params } = await withCard(board);
    await writeComment(await board.access('card:comment'), command('comment'), cardId, { body: 'Looks good.' });
    const [comment] = await readComments(await board.access('board:read'), cardId, { after: null, limit: 1 });
    return { params: { ...params, comment: `${comment?.id}` }, body };
  };

/** A request of each operation that is right in itself: whether it is answered depends on who asks. */
export const samples: Record<string, Sampler> = {
  searchCards: async () => ({ query: { q: 'berth' } }),
  listBoards: async () => ({}),
  createBoard: async () => ({ body: { key: `B${(++made).toString(36).toUpperCase()}`, name: 'New', zone: 'UTC' } }),
  importBoard: async () =>
    multipartOf({ source: 'a sample', board: JSON.stringify(smallBoard), ledger: ledgerOf('A dev 1') }),
  readBoard: async (board) => onBoard(board),
  readBoardAsOf: async (board) => ({ ...onBoard(board), query: { at: new Date().toISOString() } }),
  readTimeline: async (board) => onBoard(board),
  readChanges: async (board) => ({ ...onBoard(board), query: { after: '0' } }),
  streamEvents: async (board) => onBoard(board),
  sayPresence: async (board) => ({ ...onBoard(board), body: { tab: randomUUID(), holding: null } }),
  moveCard: async (board) => {
    const { cardId, params } = await withCard(board);
    return { params, body: { cardId, toColumnId: board.columns[1] } };
  },
  moveCards: async (board) => {
    const { cardId, params } = await withCard(board);
    return { params, body: { cardIds: [cardId], toColumnId: board.columns[1] } };
  },
  undo: async (board) => ({ ...onBoard(board), body: {} }),
  listCards: async (board) => onBoard(board),
  createCard: async (board) => ({ ...onBoard(board), body: { title: 'New' } }),
  createCards: async (board) => ({ ...onBoard(board), body: { cards: [{ title: 'New' }, { title: 'Newer' }] } }),
  editCards: cardsWith({ type: 'defect', addTags: ['sample'] }),
  blockCards: cardsWith({ category: 'customer', reason: 'Waits for an answer.' }),
  archiveCards: ofCards,
  deleteCards: ofCards,
  sendCardsAway: ofCards,
  readCard: ofCard(),
  editCard: ofCard({ title: 'Renamed' }),
  blockCard: ofCard({ category: 'customer', reason: 'Waits for an answer.' }),
  unblockCard: blocked,
  restoreCard: archived,
  voidCard: ofCard({ reason: 'A double.' }),
  unvoidCard: isVoid,
  listComments: ofCard(),
  writeComment: ofCard({ body: 'Looks good.' }),
  editComment: commented({ body: 'Looks better.' }),
  eraseComment: commented(),
  listAttachments: ofCard(),
  addAttachment: async (board) => {
    const { params } = await withCard(board);
    return { params, ...multipartOf({ file: { fileName: 'notes.txt', content: 'notes' } }) };
  },
  readAttachment: attached,
  removeAttachment: attached,
  addLink: ofCard({ url: 'https://kestrel.example/' }),
  removeLink: linked,
  readLedger: async (board) => onBoard(board),
  readCardEvents: ofCard(),
  readMetrics: async (board) => onBoard(board),
  readPace: async (board) => onBoard(board),
  readCardAccount: ofCard(),
  readConfiguration: async (board) => onBoard(board),
  changeConfiguration: async (board) => ({
    ...onBoard(board),
    body: { changes: [{ do: 'change-board', sleDays: 1 + (++made % 3000) }] },
  }),
  readMembers: async (board) => onBoard(board),
  setMember: async (board) => {
    const { personId } = await someMember(board.admin.workspaceId as WorkspaceId, 'member');
    return { params: { board: board.id, person: personId }, body: { role: 'viewer' } };
  },
  removeMember: async (board) => {
    const { personId } = await joined(board, 'viewer');
    return { params: { board: board.id, person: personId } };
  },
  listViews: async (board) => onBoard(board),
  keepView: async (board) => ({ ...onBoard(board), body: { name: `View ${++made}`, shown: plainView } }),
  changeView: async (board, as) => ({ params: await someView(board, as), body: { name: `View ${++made}` } }),
  deleteView: async (board, as) => ({ params: await someView(board, as) }),
  readInbox: async () => ({}),
  countInbox: async () => ({}),
  markInbox: async () => ({ body: { all: 'read' } }),
  readNotifications: async () => ({}),
  setNotifications: async () => ({
    body: { mention: 'app', assigned: 'app', blocked: 'app', unblocked: 'off', late: 'app' },
  }),
  readHealth: async () => ({}),
  readOpenApi: async () => ({}),
};
