import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { keysIn } from '#domain/shortcuts/shortcuts.ts';
import { type Aimed, type Run, useKeyLayer } from '#ui/keys/key-layer.ts';
import { can } from '../actions/can.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import { besideRuns, openCardRuns } from './beside-runs.ts';
import { boardRuns } from './board-runs.ts';
import { cardRuns } from './card-runs.ts';
import { carryRuns } from './carry-runs.ts';
import { currentCard } from './focus.ts';
import type { PageHands } from './page-hands.ts';

const scopes = { carry: keysIn('carry'), card: keysIn('card'), board: keysIn('board') };

const isBeside = (target: Element | null) => target?.closest('aside') != null;

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

const isFocusBeside = () => isBeside(document.activeElement);

/** The card whose panel has the focus. */
function onOpenCard(session: BoardSession): Aimed | null {
  const id = session.opened.get();
  const card = id === null || !isFocusBeside() ? undefined : session.shown.get().cards.get(id);
  if (!card) return null;
  return { about: cardKey(session.shown.get(), card), run: bound(openCardRuns, (run) => () => run(session, card)) };
}

function bound<T>(runs: Readonly<Record<string, T | undefined>>, bind: (run: T) => Run): Record<string, Run> {
  return Object.fromEntries(Object.entries(runs).flatMap(([id, run]) => (run ? [[id, bind(run)]] : [])));
}

function carried(session: BoardSession): Aimed | null {
  const motion = session.motion.get();
  return motion && { run: bound(carryRuns(motion), (run) => () => run(session, motion)) };
}

/** The focused or hovered card; a command takes all that are selected where it can. */
function onCards(session: BoardSession, page: PageHands): Aimed | null {
  const state = session.shown.get();
  if (isFocusBeside()) return null;
  const [first] = session.selected.get();
  const card = currentCard(session) ?? (first && state.cards.get(first));
  if (!card) return null;
  return { about: subject(session, card), run: bound(cardRuns, (run) => () => run(session, card, page)) };
}

function subject(session: BoardSession, card: BoardCard): string {
  const { size } = session.selected.get();
  return size > 0 ? `${size} selected ${size === 1 ? 'card' : 'cards'}` : cardKey(session.shown.get(), card);
}
