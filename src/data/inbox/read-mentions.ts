import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { type FoundItem, type InboxStretch, itemColumns, itemMarks, itemStretch, stretchValues } from './found-item.ts';
import { readableBoards } from './readable-boards.ts';

const item = `('mention:' || m.comment_id)`;
const mostLetters = 200;

const read = `
with ${readableBoards}
select
  'mention' as kind,
  case when length(said.body) > ${mostLetters} then left(said.body, ${mostLetters}) || '…' else said.body end as words,
  ${itemColumns(item, 'said.written_at')}
from comment_mention m
join comment said
  on said.workspace_id = m.workspace_id and said.board_id = m.board_id and said.card_id = m.card_id and said.id = m.comment_id
join readable board on board.workspace_id = m.workspace_id and board.id = m.board_id
join card c on c.workspace_id = m.workspace_id and c.board_id = m.board_id and c.id = m.card_id
join person who on who.id = said.author_id
${itemMarks(item)}
where m.workspace_id = $1
  and m.person_id = $2
  and said.author_id <> $2
  and said.erased_at is null
  and c.standing <> 'deleted'
  ${itemStretch(item, 'said.written_at')}`;

/** Comments in which others named the person, and which still stand. */
export const readMentions = async (
  { workspaceId, personId }: Pick<WorkspaceAccess, 'workspaceId' | 'personId'>,
  stretch: InboxStretch,
): Promise<FoundItem[]> =>
  stretch.kinds.includes('mention')
    ? rows<FoundItem>(pool, read, [workspaceId, personId, ...stretchValues(stretch)], 'inbox-mentions')
    : [];
