import 'server-only';
import type { LockedBoard, LockedCard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import type { TextChange } from '#domain/card-text.ts';
import { flowFieldNames } from '#domain/card-vocabulary.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** One event of a command that is taken back, with the card's state before it; null where it created the card. */
export type UndoStep = {
  seq: number;
  cardId: CardId;
  kind: string;
  detail: Record<string, unknown>;
  before: CardState | null;
  /** What the event's command changed of the card's texts. */
  texts: TextChange | null;
};

const state = (alias: string) => `
jsonb_build_object(
  'columnId', ${alias}.column_id, 'rank', ${alias}.rank, 'laneId', ${alias}.lane_id, 'type', ${alias}.card_type,
  'size', ${alias}.size, 'classOfService', ${alias}.class_of_service, 'assigneeId', ${alias}.assignee_id,
  'standing', ${alias}.standing, 'void', ${alias}.void
)`;

// A comment and an edit of texts alone change nothing that the ledger itself could give back.
const says = (alias: string) => `(
  ${alias}.kind = 'card-commented'
  or ${alias}.kind = 'card-edited'
    and not ${alias}.detail -> 'fields' ?| array[${flowFieldNames.map((field) => `'${field}'`).join(', ')}]
)`;

const takenBack = (alias: string) => `exists (
  select 1
  from ledger_event u
  where u.workspace_id = ${alias}.workspace_id and u.board_id = ${alias}.board_id and u.undoes_seq = ${alias}.seq
)`;

const textChange = (alias: string) => `
card_text_change t
  where t.workspace_id = ${alias}.workspace_id and t.board_id = ${alias}.board_id and t.seq = ${alias}.seq`;

// The person's last command that changed a card's state, blocks or texts and was not taken back yet, or the one that
// holds this seq.
const lastCommand = `
select e.command_key as key
from ledger_event e
where e.workspace_id = $1
  and e.board_id = $2
  and e.actor_id = $3
  and e.via in ('hand', 'api')
  and e.card_id is not null
  and (not ${says('e')} or exists (select 1 from ${textChange('e')}))
  and ($4::bigint is null or e.seq = $4)
  and not ${takenBack('e')}
  and not exists (
    select 1
    from ledger_event of_undo
    where of_undo.workspace_id = e.workspace_id
      and of_undo.board_id = e.board_id
      and of_undo.command_key = e.command_key
      and of_undo.undoes_seq is not null
  )
order by e.seq desc
limit 1`;

const stepsOfCommand = `
select
  e.seq, e.card_id as "cardId", e.kind, e.detail,
  case when p.seq is not null then ${state('p')} end as before,
  (select jsonb_build_object('before', t.before, 'after', t.after) from ${textChange('e')}) as texts
from ledger_event e
left join lateral (
  select *
  from ledger_event p
  where p.workspace_id = e.workspace_id and p.board_id = e.board_id and p.card_id = e.card_id and p.seq < e.seq
  order by p.seq desc
  limit 1
) p on true
where e.workspace_id = $1 and e.board_id = $2 and e.command_key = $3 and e.card_id is not null
order by e.seq desc`;

/** The events to take back, the last first: none where there is nothing of this person's. */
export async function stepsToUndo(board: LockedBoard, personId: string, seq: number | undefined): Promise<UndoStep[]> {
  const of = [board.workspaceId, board.boardId];
  const [command] = await rows<{ key: string }>(board.connection, lastCommand, [...of, personId, seq ?? null]);
  return command ? rows<UndoStep>(board.connection, stepsOfCommand, [...of, command.key]) : [];
}

/** Whether a step changed what blocks a card, and not where or what the card is. */
export const isBlockStep = ({ kind }: Pick<UndoStep, 'kind'>): boolean =>
  kind === 'card-blocked' || kind === 'card-unblocked';

/** Whether a step changed what a card says, and nothing else of it. */
export const isTextStep = ({ kind, detail }: Pick<UndoStep, 'kind' | 'detail'>): boolean =>
  kind === 'card-edited' && !flowFieldNames.some((field) => (detail.fields as string[] | undefined)?.includes(field));

const changedSince = `
select e.card_id as "cardId", max(e.seq) as seq
from unnest($3::uuid[], $4::bigint[]) as step (card_id, seq)
join ledger_event e
  on e.workspace_id = $1 and e.board_id = $2 and e.card_id = step.card_id and e.seq > step.seq
where e.undoes_seq is null
  and e.kind not in ('card-blocked', 'card-unblocked')
  and not ${says('e')}
  and not ${takenBack('e')}
group by e.card_id
limit 1`;

/**
 * A command is overtaken when one of its cards was changed since; what was changed and taken back does not count, nor do
 * words and blocks.
 */
export async function overtaken(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly UndoStep[],
): Promise<Refusal | undefined> {
  const moves = steps.filter((step) => !isBlockStep(step) && !isTextStep(step));
  if (moves.length === 0) return undefined;
  const lastOf = new Map(moves.toReversed().map(({ cardId, seq }) => [cardId, seq]));
  const values = [board.workspaceId, board.boardId, [...lastOf.keys()], [...lastOf.values()]];
  const [since] = await rows<{ cardId: string; seq: number }>(board.connection, changedSince, values);
  const label = cards.find(({ id }) => id === since?.cardId)?.label;
  return since && refuse('undo-overtaken', `${label} was changed since.`, { facts: since });
}
