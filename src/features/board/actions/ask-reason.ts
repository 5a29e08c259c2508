import type { Refusal } from '#domain/refusals.ts';
import { focusCard } from '../focus/focus.ts';
import { sinceMs } from '../state/next-to-pull.ts';
import { whereToHelp } from '../state/where-to-help.ts';
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
    ...helpInstead(session, refusal),
  });
}

/** Where help is needed more than new work: the way to the oldest card there. */
function helpInstead(session: BoardSession, { facts }: Refusal): { instead?: { label: string; run: () => void } } {
  const state = session.shown.get();
  const stage = typeof facts?.limitId === 'string' ? whereToHelp(state, facts.limitId) : undefined;
  const cards = stage?.lists
    .flatMap(({ id }) => state.columns.get(id) ?? [])
    .flatMap((id) => state.cards.get(id) ?? []);
  const [oldest] = (cards ?? []).toSorted((a, b) => sinceMs(a) - sinceMs(b));
  if (!stage || !oldest) return {};
  return { instead: { label: `Help in ${stage.column.name} instead`, run: () => focusCard(session, oldest.id) } };
}
