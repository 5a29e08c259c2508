import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { choiceRefusal, flowChange } from '#data/cards/flow-change.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { rows } from '#data/database.ts';
import { decideEdit } from '#domain/card-decisions.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import { MOST_TAGS } from '#domain/schemas/card.ts';
import type { EditCards } from '#domain/schemas/card-commands.ts';

type Tagging = Pick<EditCards, 'cardIds' | 'addTags' | 'removeTags'>;

// Tags keep the order in which they came.
const retagged = `
array(
  select t.tag
  from unnest(tags || $4::text[]) with ordinality as t (tag, place)
  where t.tag <> all($5::text[])
  group by t.tag
  order by min(t.place)
)`;
const tooManyTags = `
select number
from card
where workspace_id = $1 and board_id = $2 and id = any($3) and cardinality(${retagged}) > ${MOST_TAGS}
order by number
limit 1`;
const retag = `
update card
set tags = ${retagged}
where workspace_id = $1 and board_id = $2 and id = any($3)`;

async function tagCards(board: LockedBoard, asked: Tagging): Promise<Refusal | undefined> {
  const { cardIds, addTags = [], removeTags = [] } = asked;
  if (addTags.length + removeTags.length === 0) return undefined;
  const values = [board.workspaceId, board.boardId, cardIds, addTags, removeTags];
  const [full] = await rows<{ number: number }>(board.connection, tooManyTags, values);
  if (full) {
    const label = `${board.configuration.key}-${full.number}`;
    return refuse('invalid-input', `${label} would have more than ${MOST_TAGS} tags.`, { field: 'addTags' });
  }
  await rows(board.connection, retag, values);
  return undefined;
}

/**
 * Gives several cards the same type, size, class, assignee or lane, and adds or removes tags: all or none, as one command
 * with one undo; the limits judge card after card. An undo leaves the tags, which stand in no event.
 */
export async function editCards(
  access: BoardAccess<'card:edit'>,
  command: Command,
  asked: EditCards,
): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const cards = await lockedCards(board, asked.cardIds);
    const wrong = choiceRefusal(board, asked) ?? (await assigneeRefusal(board, asked.assigneeId));
    if (wrong) return wrong;
    const change = flowChange(asked);
    const judgement = await judgementFor(
      board,
      cards.map(({ state }) => ({ ...state, ...change })),
      { mayOverride: access.can('limit:override'), reason: asked.reason },
    );
    const fields = [...Object.keys(change), ...(asked.addTags || asked.removeTags ? ['tags'] : [])];
    const drafts = judgeInTurn(judgement, cards, (judged, card) => decideEdit(judged, card, change, fields));
    if (isRefusal(drafts)) return drafts;
    return (await tagCards(board, asked)) ?? cardEvents(board, cards, drafts);
  });
}
