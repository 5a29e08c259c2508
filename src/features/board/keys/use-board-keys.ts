import type { BoardAbility } from '#domain/permissions.ts';
import { keysIn } from '#domain/shortcuts/shortcuts.ts';
import { type Aimed, type Run, useKeyLayer } from '#ui/keys/key-layer.ts';
import { can } from '../actions/can.ts';
import type { BoardSession } from '../store/board-session.ts';
import { aimedCards, isBeside, isFocusBeside, openCard } from './aimed.ts';
import { besideRuns, openCardRuns } from './beside-runs.ts';
import { boardRuns } from './board-runs.ts';
import { cardRuns } from './card-runs.ts';
import { carryRuns } from './carry-runs.ts';
import type { PageHands } from './page-hands.ts';

const scopes = { carry: keysIn('carry'), card: keysIn('card'), board: keysIn('board') };

/** What stands beside the board has keys of its own. */
const reaches = (target: Element) => !isBeside(target);

/** Puts the board's commands on the page: of the card in the hand, of the focused or hovered card, of the board. */
export function useBoardKeys(session: BoardSession, page: PageHands): void {
  const allows = (need: string) => can(session, need as BoardAbility);
  useKeyLayer({ ...scopes.carry, reaches, allows, aim: () => carried(session) });
  useKeyLayer({ ...scopes.card, reaches, allows, aim: () => onCards(session, page) });
  useKeyLayer({
    ...scopes.board,
    reaches,
    allows,
    aim: () => ({ run: bound(boardRuns, (run) => (key) => run(session, page, key)) }),
  });
  useKeyLayer({ ...scopes.card, reaches: isBeside, allows, aim: () => onOpenCard(session) });
  useKeyLayer({
    ...scopes.board,
    reaches: isBeside,
    aim: () => (isFocusBeside() ? { run: bound(besideRuns, (run) => (key) => run(session, page, key)) } : null),
  });
}

function onOpenCard(session: BoardSession): Aimed | null {
  const aimed = isFocusBeside() ? openCard(session) : null;
  return aimed && { about: aimed.about, run: bound(openCardRuns, (run) => () => run(session, aimed.card)) };
}

function bound<T>(runs: Readonly<Record<string, T | undefined>>, bind: (run: T) => Run): Record<string, Run> {
  return Object.fromEntries(Object.entries(runs).flatMap(([id, run]) => (run ? [[id, bind(run)]] : [])));
}

function carried(session: BoardSession): Aimed | null {
  const motion = session.motion.get();
  return motion && { run: bound(carryRuns(motion), (run) => () => run(session, motion)) };
}

function onCards(session: BoardSession, page: PageHands): Aimed | null {
  const aimed = isFocusBeside() ? null : aimedCards(session);
  return aimed && { about: aimed.about, run: bound(cardRuns, (run) => () => run(session, aimed.card, page)) };
}
