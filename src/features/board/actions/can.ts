import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardSession } from '../store/board-session.ts';

/** What the server said the person may do here; it asks again itself. */
export const can = (session: BoardSession, ability: BoardAbility): boolean =>
  session.shown.get().abilities.has(ability);

/** What is on screen is a moment of the past, which nobody can change. */
export const isPast = (session: BoardSession): boolean => session.asOfMs.get() !== null;
