'use client';

import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { BlockQuestion } from './block-question.tsx';
import { DueQuestion } from './due-question.tsx';
import { PickQuestion } from './pick-question.tsx';
import { ReasonQuestion } from './reason-question.tsx';
import { useWayBack } from './use-way-back.ts';

/** The one question that may stand over the board. */
export function Questions() {
  const session = useSession();
  const question = useWatched(session.question, (now) => now);
  useWayBack(session);
  const close = () => session.question.set(null);
  switch (question?.kind) {
    case 'reason':
      return <ReasonQuestion question={question} onClose={close} />;
    case 'block':
      return <BlockQuestion cardIds={question.cardIds} onClose={close} />;
    case 'due':
      return <DueQuestion cardId={question.cardId} onClose={close} />;
    case 'pick':
      return <PickQuestion question={question} onClose={close} />;
    default:
      return null;
  }
}
