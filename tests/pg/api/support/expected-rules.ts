import type { Level } from './actors.ts';

/** Who has to get through, said again by hand: a rule that is changed in one place only makes a test fail. */
export type ExpectedRule =
  | { scope: 'public' }
  | { scope: 'board' | 'workspace'; least: Exclude<Level, 'nobody' | 'stranger'>; writes?: true };

const anybody: ExpectedRule = { scope: 'public' };
const board = (least: 'viewer'): ExpectedRule => ({ scope: 'board', least });
const write = (least: 'viewer' | 'member' | 'product-owner' | 'admin'): ExpectedRule => ({
  scope: 'board',
  least,
  writes: true,
});

export const expectedRules: Record<string, ExpectedRule> = {
  listBoards: { scope: 'workspace', least: 'member' },
  createBoard: { scope: 'workspace', least: 'admin', writes: true },
  importBoard: { scope: 'workspace', least: 'admin', writes: true },
  readBoard: board('viewer'),
  readBoardAsOf: board('viewer'),
  readTimeline: board('viewer'),
  readChanges: board('viewer'),
  streamEvents: board('viewer'),
  sayPresence: board('viewer'),
  moveCard: write('member'),
  moveCards: write('member'),
  undo: write('member'),
  listCards: board('viewer'),
  createCard: write('member'),
  editCards: write('member'),
  blockCards: write('member'),
  archiveCards: write('member'),
  deleteCards: write('member'),
  sendCardsAway: write('member'),
  readCard: board('viewer'),
  editCard: write('member'),
  blockCard: write('member'),
  unblockCard: write('member'),
  restoreCard: write('member'),
  voidCard: write('product-owner'),
  unvoidCard: write('product-owner'),
  listComments: board('viewer'),
  writeComment: write('member'),
  editComment: write('member'),
  eraseComment: write('member'),
  listAttachments: board('viewer'),
  addAttachment: write('member'),
  readAttachment: board('viewer'),
  removeAttachment: write('member'),
  addLink: write('member'),
  removeLink: write('member'),
  readLedger: board('viewer'),
  readCardEvents: board('viewer'),
  readMetrics: board('viewer'),
  readPace: board('viewer'),
  readCardAccount: board('viewer'),
  readConfiguration: board('viewer'),
  changeConfiguration: write('admin'),
  readMembers: board('viewer'),
  setMember: write('admin'),
  removeMember: write('admin'),
  listViews: board('viewer'),
  keepView: write('viewer'),
  changeView: write('viewer'),
  deleteView: write('viewer'),
  readInbox: { scope: 'workspace', least: 'member' },
  countInbox: { scope: 'workspace', least: 'member' },
  markInbox: { scope: 'workspace', least: 'member', writes: true },
  readNotifications: { scope: 'workspace', least: 'member' },
  setNotifications: { scope: 'workspace', least: 'member', writes: true },
  readHealth: anybody,
  readOpenApi: anybody,
};
