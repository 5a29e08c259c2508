import type { Refusal } from '#domain/refusals.ts';
import { announce } from '#ui/live-regions.tsx';
import { relativeTime } from '#ui/relative-time.ts';
import { movesByOthers, remoteSummary } from '../say/remote.ts';
import { stageName } from '../say/where.ts';
import { cardKey } from '../state/card-key.ts';
import { moveTo } from '../state/place.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardCommand } from '../store/commands.ts';
import { type Change, withoutChange, withSeq } from '../store/history.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';
import { undoLast } from './undo.ts';

const sumForMs = 5000;

/** Follows what the server answers to the hand and what it tells of others; answers how to stop. */
export function followAnswers(session: BoardSession): () => void {
  let news: ReturnType<typeof movesByOthers> = [];
  const speak = () => {
    if (news.length > 0 && !session.isAside.get()) announce(remoteSummary(session.shown.get(), news));
    news = [];
  };
  const timer = setInterval(speak, sumForMs);
  const stop = session.listen({
    done: ({ key }, { seq }) => {
      session.history.set(withSeq(session.history.get(), key, seq));
      if (session.undoWhenDone.delete(key)) undoLast(session);
    },
    refused: ({ key, command }, refusal) => {
      const change = session.history.get().done.find((known) => known.key === key);
      session.history.set(withoutChange(session.history.get(), key));
      explain(session, command, refusal, change);
    },
    delta: (before, delta) => {
      for (const { cardId, actorId, at, toColumnId } of delta.events) {
        if (cardId) session.lastMoves.set(cardId, { actorId, atMs: Date.parse(at), toColumnId });
      }
      news = [...news, ...movesByOthers(before, delta)];
    },
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** The server said no: the card is back already; the person is told why, and how to go on. */
function explain(session: BoardSession, command: BoardCommand, refusal: Refusal, change: Change | undefined): void {
  if (isOpenToReason(refusal) && 'body' in command && command.kind !== 'undo') {
    askReason(session, refusal, (reason) => {
      const again = session.send({ ...command, body: { ...command.body, reason } } as BoardCommand);
      if (change) keepChange(session, again, change.label, change.takeBack);
    });
    return;
  }
  if (refusal.refusal === 'card-moved-meanwhile' && command.kind === 'move') {
    void session.catchUp().then(() => overtaken(session, command));
    return;
  }
  if (refusal.refusal === 'undo-overtaken' && command.kind === 'undo') notUndone(session, command, refusal);
  else tellRefusal(refusal.detail);
}

type Move = Extract<BoardCommand, { kind: 'move' }>;

/** "Sara moved it to Delivered 2 s ago", with the way to move it all the same. */
function overtaken(session: BoardSession, { body }: Move): void {
  const state = session.shown.get();
  const card = state.cards.get(body.cardId);
  const last = session.lastMoves.get(body.cardId);
  const who = (last && state.members.get(last.actorId)?.name.split(' ')[0]) ?? 'Somebody';
  const where = card ? ` to ${stageName(state, card.columnId)}` : ' off the board';
  const when = last ? ` ${relativeTime(last.atMs, Date.now())}` : '';
  const words = `${who} moved ${card ? cardKey(state, card) : 'the card'}${where}${when}.`;
  const action = card && {
    label: `Move to ${stageName(state, body.toColumnId)}`,
    run: () => void session.send({ kind: 'move', body: { ...body, expectedCardSeq: card.cardSeq } }),
  };
  tellRefusal(words, action);
}

function notUndone(session: BoardSession, { before }: Extract<BoardCommand, { kind: 'undo' }>, refusal: Refusal): void {
  const [card] = before;
  const now = card && session.shown.get().cards.get(card.id);
  const place = card?.columnId ? { columnId: card.columnId, lane: undefined, index: 0 } : undefined;
  const action = now &&
    place && {
      label: 'Move back anyway',
      run: () => void session.send({ kind: 'move', body: moveTo(session.shown.get(), now, place) }),
    };
  tellRefusal(refusal.detail, action || undefined);
}
