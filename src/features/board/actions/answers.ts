import { announce } from '#ui/live-regions.tsx';
import { movesByOthers, remoteSummary } from '../say/remote.ts';
import type { BoardSession } from '../store/board-session.ts';
import { withoutChange, withSeq } from '../store/history.ts';
import type { Pending } from '../store/outbox.ts';
import { askAgain, explanationOf, isOvertaken, needsReason, type RefusedChange } from './explain.ts';
import { bringsElsewhere, learnKey, learnLastMove } from './learn-last-move.ts';
import { tellRefusal } from './tell.ts';
import { undoLast } from './undo.ts';

const sumForMs = 5000;
/** A change that was refused later than this had waited for the server to be reached. */
const waitedMs = 3000;

/** Follows what the server answers to the hand and what it tells of others; answers how to stop. */
export function followAnswers(session: BoardSession): () => void {
  let news: ReturnType<typeof movesByOthers> = [];
  const speak = () => {
    if (news.length > 0 && session.hearsOthers && !session.isAside.get())
      announce(remoteSummary(session.shown.get(), news));
    news = [];
  };
  const timer = setInterval(speak, sumForMs);
  const stop = session.listen({
    done: ({ key }, { seq }) => {
      session.history.set(withSeq(session.history.get(), key, seq));
      if (session.undoWhenDone.delete(key)) undoLast(session);
    },
    refused: (pending, refusal) => {
      const change = session.history.get().done.find(({ key }) => key === pending.key);
      session.history.set(withoutChange(session.history.get(), pending.key));
      void explain(session, pending, { refusal, change });
    },
    delta: (before, delta) => {
      for (const { cardId, actorId, at, toColumnId, kind } of delta.events) {
        if (cardId && bringsElsewhere(kind))
          session.lastMoves.set(cardId, { actorId, atMs: Date.parse(at), toColumnId, kind });
      }
      news = [...news, ...movesByOthers(before, delta)];
    },
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

/**
 * The server said no: the card is back already; the person is told why, and how to go on. Changes that have waited for
 * a connection are explained together, one by one, because they come back faster than anybody reads.
 */
async function explain(session: BoardSession, { key, command, at }: Pending, refused: RefusedChange): Promise<void> {
  const { refusal } = refused;
  const card = command.kind === 'move' && isOvertaken(refusal) ? command.body.cardId : undefined;
  if (card) await Promise.all([session.catchUp(), learnLastMove(session, card)]);
  const { words, action } = explanationOf(session, command, refused, card && (await learnKey(session, card)));
  if (Date.now() - Date.parse(at) > waitedMs) {
    session.explained.set([...session.explained.get(), { key, words, ...(action ? { action } : {}) }]);
    announce(words);
  } else if (needsReason(command, refusal)) askAgain(session, command, refused);
  else tellRefusal(words, action);
}
