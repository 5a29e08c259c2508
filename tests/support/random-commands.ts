import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { setMember } from '#data/boards/set-member.ts';
import { blockCard, blockCards, unblockCard } from '#data/cards/block-card.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { editCards } from '#data/cards/edit-cards.ts';
import { leaveBoard } from '#data/cards/leave-board.ts';
import { moveCard, moveCards } from '#data/cards/move-cards.ts';
import { restoreCard, voidCard } from '#data/cards/restore-card.ts';
import { undo } from '#data/cards/undo.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool, rows } from '#data/database.ts';
import { Refused } from '#data/refused.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import { standings } from '#domain/schemas/card.ts';
import type { FlowFields } from '#domain/schemas/card-commands.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { Chance } from '../faults/random.ts';
import { command, type LiveBoard } from './some-live-board.ts';

type Around = { board: LiveBoard; view: BoardView; chance: Chance; cardId: CardId; columnId: ColumnId };
type Deed = (around: Around) => Promise<unknown>;

const reason = 'by chance';
const names = ['Ready', 'Build', 'Review', 'Test', 'Ship', 'Wait'];

const edits = ({ chance, view }: Around): FlowFields =>
  chance.pick<FlowFields>([
    { type: chance.pick(['feature', 'defect', 'spike']) },
    { size: chance.between(1, 8) },
    { classOfService: chance.pick(['standard', 'expedite', 'fixed-date']) },
    { assigneeId: chance.percent(50) ? view.me : null },
    { laneId: chance.percent(30) ? null : (chance.pick([...view.configuration.lanes, { id: null }]).id ?? null) },
  ]);

function columnChange({ chance, view, columnId }: Around): ConfigurationChange {
  const { columns } = view.configuration;
  const others = columns.filter(({ retired, split, id }) => !retired && !split && id !== columnId);
  return chance.pick<ConfigurationChange>([
    { do: 'change-column', columnId, name: chance.pick(names) },
    { do: 'change-column', columnId, policy: `Policy ${chance.between(1, 99)}` },
    { do: 'change-column', columnId, kind: chance.pick(['queue', 'active', 'done']) },
    { do: 'change-column', columnId, discard: chance.percent(30) },
    { do: 'order-columns', columnIds: chance.shuffle(columns.map(({ id }) => id)) },
    { do: 'add-column', name: chance.pick(names), kind: 'active', discard: false, policy: '' },
    { do: 'split-column', columnId },
    { do: 'join-column', columnId: columns.find(({ split }) => split)?.id ?? columnId },
    { do: 'retire-column', columnId, cardsToColumnId: chance.pick(others).id },
  ]);
}

const orderedLanes = ({ chance, view }: Around): ConfigurationChange[] => {
  const laneIds = view.configuration.lanes.filter(({ retired }) => !retired).map(({ id }) => id);
  return laneIds.length > 0 ? [{ do: 'order-lanes', laneIds: chance.shuffle(laneIds) }] : [];
};

function ruleChange(around: Around): ConfigurationChange {
  const { chance, view, columnId } = around;
  const { limits } = view.configuration;
  const limit = { do: 'set-limit' as const, scope: 'column' as const, columnIds: [columnId] };
  return chance.pick<ConfigurationChange>([
    { ...limit, maximum: chance.between(0, 9), mode: chance.pick(['show', 'warn', 'ask', 'stop']) },
    { ...limit, scope: 'board', columnIds: [], maximum: chance.between(5, 30), mode: 'warn' },
    ...limits.map(({ id }): ConfigurationChange => ({ do: 'lift-limit', limitId: id })),
    { do: 'set-lane', name: chance.pick(names), retired: false },
    ...orderedLanes(around),
    { do: 'set-type', type: 'spike', word: chance.pick(['Spike', 'Study']), enabled: chance.percent(70) },
    { do: 'change-board', commitmentColumnId: columnId },
    { do: 'change-board', name: chance.pick(names), zone: chance.pick(['Asia/Kathmandu', 'UTC']) },
  ]);
}

const configure: Deed = async (around) => {
  const { board, chance } = around;
  const changes = [chance.percent(60) ? columnChange(around) : ruleChange(around)];
  return changeConfiguration(await board.access('board:configure'), command('configure'), { changes, reason });
};

const deeds: readonly Deed[] = [
  ({ board, columnId, chance }) => board.add(`Card ${chance.between(1, 999)}`, { columnId, reason }),
  async ({ board, cardId, columnId }) =>
    moveCard(await board.access('card:move'), command('move'), { cardId, toColumnId: columnId, reason }),
  async ({ board, cardId, columnId }) =>
    moveCard(await board.access('card:move'), command('move'), {
      cardId,
      toColumnId: columnId,
      afterCardId: null,
      reason,
    }),
  async ({ board, view, columnId, chance }) => {
    const cardIds = chance.shuffle(view.cards.map(({ id }) => id)).slice(0, 3);
    return moveCards(await board.access('card:move'), command('moves'), { cardIds, toColumnId: columnId, reason });
  },
  async (around) =>
    editCard(await around.board.access('card:edit'), command('edit'), around.cardId, { ...edits(around), reason }),
  async ({ board, cardId }) =>
    blockCard(await board.access('card:block'), command('block'), cardId, { category: 'customer', reason }),
  async ({ board, view, chance }) => {
    const cardIds = chance.shuffle(view.cards.map(({ id }) => id)).slice(0, 3);
    const asked = { cardIds, category: 'environment', reason } as const;
    return blockCards(await board.access('card:block'), command('blocks'), asked);
  },
  async (around) => {
    const { board, view, chance } = around;
    const cardIds = chance.shuffle(view.cards.map(({ id }) => id)).slice(0, 3);
    const asked = { cardIds, ...edits(around), reason };
    return editCards(await board.access('card:edit'), command('edits'), asked);
  },
  async ({ board, cardId }) => unblockCard(await board.access('card:block'), command('unblock'), cardId, {}),
  async ({ board, cardId }) =>
    writeComment(await board.access('card:comment'), command('say'), cardId, { body: 'Hm.' }),
  async ({ board, cardId, chance }) =>
    leaveBoard(
      await board.access('card:archive'),
      command('leave'),
      { cardIds: [cardId], reason },
      chance.pick(standings.filter((standing) => standing !== 'on-board')),
    ),
  async ({ board, cardId }) => restoreCard(await board.access('card:archive'), command('restore'), cardId, { reason }),
  async ({ board, cardId, chance }) =>
    voidCard(await board.access('card:void'), command('void'), cardId, { void: chance.percent(40), reason }),
  async ({ board }) => undo(await board.access('card:move'), command('undo'), { reason }),
  async ({ board, view, chance }) =>
    setMember(await board.access('member:manage'), command('role'), view.me, chance.pick(['member', 'admin'])),
  configure,
  configure,
];

/** Does one thing by chance to the board; what the rules refuse changes nothing and is an answer too. */
export async function doSomething(board: LiveBoard, chance: Chance): Promise<void> {
  const view = await board.view();
  const known = await rows<{ id: CardId }>(pool, 'select id from card where board_id = $1 order by number', [board.id]);
  const open = view.configuration.columns.filter(({ retired, split }) => !retired && !split);
  const around = { board, view, chance, cardId: chance.pick(known).id, columnId: chance.pick(open).id };
  try {
    await chance.pick(deeds)(around);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
