import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardSession } from '../store/board-session.ts';

/** What the server said the person may do here; it asks again itself. The cards of an archived board rest. */
export function can(session: BoardSession, ability: BoardAbility): boolean {
  const { abilities, configuration } = session.shown.get();
  return abilities.has(ability) && !(configuration.archived && ability.startsWith('card:'));
}

/** Why the person may not change cards here and now. */
export function whyNot(session: BoardSession): string {
  if (isPast(session)) return 'This is the past: come back to now to change cards.';
  return session.shown.get().configuration.archived
    ? 'This board is archived: its cards rest.'
    : 'Your role lets you look at this board, not change it.';
}

/** What is on screen is a moment of the past, which nobody can change. */
export const isPast = (session: BoardSession): boolean => session.asOfMs.get() !== null;
