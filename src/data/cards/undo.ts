import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, type LockedCard, lockedCards, lockedGapsAt } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { ranksHeld } from '#data/cards/ranks-held.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { rows } from '#data/database.ts';
import { decideUndo } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import type { KnownCard } from '#domain/move.ts';
import { type Gap, rankAt } from '#domain/position.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { Undo } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const noGap: Gap = { above: null, below: null };

type Step = { seq: number; cardId: CardId; before: CardState | null };

const state = (alias: string) => `
jsonb_build_object(
  'columnId', ${alias}.column_id, 'rank', ${alias}.rank, 'laneId', ${alias}.lane_id, 'type', ${alias}.card_type,
  'size', ${alias}.size, 'classOfService', ${alias}.class_of_service, 'assigneeId', ${alias}.assignee_id,
  'standing', ${alias}.standing, 'void', ${alias}.void
)`;

// The person's last command that changed a card's state and was not taken back yet, or the one that holds this seq.
const lastCommand = `
select e.command_key as key
from ledger_event e
where e.workspace_id = $1
  and e.board_id = $2
  and e.actor_id = $3
  and e.via in ('hand', 'api')
  and e.card_id is not null
  and e.undoes_seq is null
  and e.kind not in ('card-commented', 'card-blocked', 'card-unblocked')
  and ($4::bigint is null or e.seq = $4)
  and not exists (
    select 1 from ledger_event u
    where u.workspace_id = e.workspace_id and u.board_id = e.board_id and u.undoes_seq = e.seq
  )
order by e.seq desc
limit 1`;

const stepsOfCommand = `
select e.seq, e.card_id as "cardId", case when p.seq is not null then ${state('p')} end as before
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

async function stepsToUndo(board: LockedBoard, personId: string, seq: number | undefined): Promise<Step[]> {
  const of = [board.workspaceId, board.boardId];
  const [command] = await rows<{ key: string }>(board.connection, lastCommand, [...of, personId, seq ?? null]);
  return command ? rows<Step>(board.connection, stepsOfCommand, [...of, command.key]) : [];
}

const changedSince = `
select e.card_id as "cardId", max(e.seq) as seq
from unnest($3::uuid[], $4::bigint[]) as step (card_id, seq)
join ledger_event e
  on e.workspace_id = $1 and e.board_id = $2 and e.card_id = step.card_id and e.seq > step.seq
where e.undoes_seq is null
  and e.kind not in ('card-commented', 'card-blocked', 'card-unblocked')
  and not exists (
    select 1 from ledger_event u
    where u.workspace_id = e.workspace_id and u.board_id = e.board_id and u.undoes_seq = e.seq
  )
group by e.card_id
limit 1`;

/** A command is overtaken when one of its cards was changed since; what was changed and taken back does not count. */
async function overtaken(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly Step[],
): Promise<Refusal | undefined> {
  const lastOf = new Map(steps.toReversed().map(({ cardId, seq }) => [cardId, seq]));
  const values = [board.workspaceId, board.boardId, [...lastOf.keys()], [...lastOf.values()]];
  const [since] = await rows<{ cardId: string; seq: number }>(board.connection, changedSince, values);
  const label = cards.find(({ id }) => id === since?.cardId)?.label;
  return since && refuse('undo-overtaken', `${label} was changed since.`, { facts: since });
}

/** The rank that each step gives back: the old one where it is free, else one right below it. */
async function ranksBack(board: LockedBoard, cards: readonly LockedCard[], steps: readonly Step[]) {
  const places = steps.flatMap(({ seq, before }) =>
    before?.columnId && before.rank ? [{ seq, columnId: before.columnId, rank: before.rank }] : [],
  );
  const gaps = await lockedGapsAt(
    board,
    places,
    cards.map(({ id }) => id),
  );
  return new Map(places.map((place, index) => [place.seq, { ...place, gap: gaps[index] ?? noGap }]));
}

async function decideSteps(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly Step[],
  asked: { mayOverride: boolean; reason?: string | undefined },
): Promise<CardDraft[] | Refusal> {
  const now = new Map<string, LockedCard>(cards.map((card) => [card.id, card]));
  const places = await ranksBack(board, cards, steps);
  const given: KnownCard[] = [];
  const targets = steps.flatMap(({ before }) => (before ? [before] : []));
  const turns = steps.flatMap((step) => (now.has(step.cardId) ? [step] : []));
  return judgeInTurn(await judgementFor(board, targets, asked), turns, (judgement, step) => {
    const card = now.get(step.cardId) as LockedCard;
    const place = places.get(step.seq);
    const taken = new Set(
      [...cards, ...given].flatMap((other) => [...ranksHeld([other], card, place?.columnId ?? null)]),
    );
    const rank = place ? rankAt(place.rank, { ...place.gap, taken }) : (step.before?.rank ?? card.state.rank);
    const draft = decideUndo(judgement, card, step, rank);
    if (!isRefusal(draft)) {
      now.set(card.id, { ...card, state: draft.after });
      given.push({ ...card, state: draft.after });
    }
    return draft;
  });
}

/**
 * Takes back the person's last command on this board that changed where or what a card is, or the one named: by
 * compensating events, in reverse order, judged by the limits like any entry. Refused when someone changed a card since.
 */
export async function undo(access: BoardAccess<'card:move'>, command: Command, asked: Undo): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const steps = await stepsToUndo(board, access.actor.personId, asked.seq);
    if (steps.length === 0)
      return refuse('nothing-to-undo', 'There is nothing of yours to undo here.', { field: 'seq' });
    const cards = await lockedCards(board, [...new Set(steps.map(({ cardId }) => cardId))]);
    const late = await overtaken(board, cards, steps);
    if (late) return late;
    const override = { mayOverride: access.can('limit:override'), reason: asked.reason };
    const drafts = await decideSteps(board, cards, steps, override);
    if (isRefusal(drafts)) return drafts;
    const { events, answer } = cardEvents(board, cards, drafts);
    const project = () =>
      recomputeStarted(
        board.connection,
        board,
        cards.map(({ id }) => id),
      );
    return { events, answer, project };
  });
}
