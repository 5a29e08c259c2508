import { MOST_CARDS } from '#domain/card-vocabulary.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { announce } from '#ui/live-regions.tsx';
import { pressToUndo } from '../say/announcements.ts';
import { type EffectOnLimits, effectOnLimits, effectSentence, type FlowChange } from '../state/effect-on-limits.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardCommand } from '../store/commands.ts';
import { effectOf } from '../store/effect.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

/** One change of several cards: its effect on what limits count, the command that makes it, and what it is called. */
export type Together = {
  cards: readonly BoardCard[];
  change: FlowChange;
  command: (why: { reason?: string }) => BoardCommand;
  label: string;
};

/** Why so many cards cannot be changed by one command; undefined where they can. */
export const tooMany = (count: number): string | undefined =>
  count > MOST_CARDS ? `At most ${MOST_CARDS} cards can be changed at once: ${count} are selected.` : undefined;

/** Whether so many cards can be changed by one command; says so where they cannot. */
export function areFewEnough(cards: readonly unknown[]): boolean {
  const why = tooMany(cards.length);
  if (why) tellRefusal(why);
  return why === undefined;
}

/** Changes several cards, all or none: one cause in the ledger, one toast, one undo. A limit that asks is asked about once. */
export function changeTogether(session: BoardSession, together: Together, why: { reason?: string } = {}): void {
  const { cards, change, command, label } = together;
  if (cards.length === 0 || !areFewEnough(cards)) return;
  const asked = command(why);
  const after = effectOf(session.shown.get(), asked, new Date().toISOString());
  const effect = effectOnLimits(session.shown.get(), cards, change);
  if (isRefusal(after)) {
    const refusal = inFull(after, effect);
    if (isOpenToReason(after)) askReason(session, refusal, (reason) => changeTogether(session, together, { reason }));
    else tellRefusal(refusal.detail);
    return;
  }
  const undo = (seq: number): BoardCommand => ({ kind: 'undo', body: { seq }, before: cards });
  keepChange(session, session.send(asked), label, undo);
  const over = effect.limits.filter(({ value, maximum }) => value > maximum);
  const limits = over.map(({ name, value, maximum }) => ` ${name} is over its limit by ${value - maximum}.`);
  announce(`${label}.${limits.join('')} ${pressToUndo}`);
}

/** The rule speaks of the first card that is too many; the person wants to know of all. */
const inFull = (refusal: Refusal, effect: EffectOnLimits): Refusal =>
  effect.refusal === null ? refusal : { ...refusal, detail: `${effectSentence(effect)}.` };
