import 'server-only';

/** How long the inbox remembers; older marks are swept away. */
export const inboxDays = 90;

/** The boards of workspace $1 that person $2 may read now, as the table `readable`: what one may no longer read is in no inbox. */
export const readableBoards = `
readable as (
  select b.workspace_id, b.id, b.key, b.name, b.zone
  from workspace_member w
  join board b on b.workspace_id = w.workspace_id
  left join board_member m
    on m.workspace_id = b.workspace_id and m.board_id = b.id and m.person_id = w.person_id
  where w.workspace_id = $1 and w.person_id = $2 and (w.role = 'admin' or m.role is not null)
)`;
