import type { Refusal } from '#domain/refusals.ts';
import type { BoardSession } from '../store/board-session.ts';

/** A reason would change the answer: the limit asks for one, or it stops all but the admin who is looking. */
export const isOpenToReason = ({ refusal, facts }: Refusal): boolean =>
  refusal === 'wip-limit-needs-reason' || (refusal === 'wip-limit-reached' && facts?.mayOverride === true);

/** Asks for the one line that goes into the ledger beside the override. */
export function askReason(session: BoardSession, refusal: Refusal, answer: (reason: string) => void): void {
  session.question.set({
    kind: 'reason',
    title: refusal.refusal === 'wip-limit-reached' ? 'This limit stops more' : 'Over the limit',
    sentence: refusal.detail,
    submitLabel: 'Do it anyway',
    answer,
  });
}
