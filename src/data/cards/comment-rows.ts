import 'server-only';

/** The columns of a comment as a card shows it; `c` is the comment, `p` its author. */
export const commentColumns = `
  c.id, c.author_id as "authorId", p.name as "authorName", c.body, c.written_at as "writtenAt",
  c.edited_at as "editedAt", c.erased_at as "erasedAt",
  coalesce((
    select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', who.name) order by who.name, who.id)
    from comment_mention m
    join person who on who.id = m.person_id
    where m.workspace_id = c.workspace_id and m.board_id = c.board_id and m.card_id = c.card_id and m.comment_id = c.id
  ), '[]') as mentions`;
