'use client';

import { onDemand } from '#ui/on-demand.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { useWayBack } from './use-way-back.ts';

const BlockQuestion = onDemand(async () => (await import('./block-question.tsx')).BlockQuestion);
const DueQuestion = onDemand(async () => (await import('./due-question.tsx')).DueQuestion);
const PickQuestion = onDemand(async () => (await import('./pick-question.tsx')).PickQuestion);
const ReasonQuestion = onDemand(async () => (await import('./reason-question.tsx')).ReasonQuestion);

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
      return <DueQuestion cardIds={question.cardIds} onClose={close} />;
    case 'pick':
      return <PickQuestion question={question} onClose={close} />;
    default:
      return null;
  }
}
