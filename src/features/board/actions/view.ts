import { type ColumnStand, densities } from '#domain/view-vocabulary.ts';
import { announce } from '#ui/live-regions.tsx';
import { currentCard, focusLane, keepFocusIn, laneInFocus } from '../focus/focus.ts';
import { type LaneKey, laneOf } from '../state/grouping.ts';
import { lanesOn } from '../state/lanes.ts';
import { type Stage, stageOf } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import type { BoardSession } from '../store/board-session.ts';
import { groupingOf } from '../store/grouping-of.ts';
import { keepDensity } from '../store/own-density.ts';
import { keepViewSettings, type ViewSettings } from '../store/view-settings.ts';

/** Changes how the board is looked at; for good, unless a kept view or a presentation is what is looked at. */
export function changeView(session: BoardSession, change: Partial<ViewSettings>): void {
  session.settings.set({ ...session.settings.get(), ...change });
  if (session.view.get() !== null || session.presenting.get()) return;
  const { density, ...kept } = change;
  if (density !== undefined) keepDensity(density);
  if (Object.keys(kept).length > 0) keepViewSettings(session.boardId, kept);
}

export function standStage(session: BoardSession, { column }: Stage, stand: ColumnStand): void {
  changeView(session, { columns: { ...session.settings.get().columns, [column.id]: stand } });
}

export function foldStage(session: BoardSession, stage: Stage): void {
  const stand = isFolded(session.settings.get(), stage) ? 'open' : 'collapsed';
  keepFocusIn(session, stage, () => standStage(session, stage, stand));
}

/** Folds the column of the card that has the focus. */
export function foldStageOf(session: BoardSession): void {
  const stage = stageOf(session.shown.get().configuration, currentCard(session)?.columnId ?? null);
  if (stage) foldStage(session, stage);
}

export function changeDensity(session: BoardSession): void {
  const { density } = session.settings.get();
  const next = densities[(densities.indexOf(density) + 1) % densities.length] ?? 'comfortable';
  changeView(session, { density: next });
  announce(`Density: ${next}.`);
}

export function foldLane(session: BoardSession, lane: LaneKey): void {
  const { foldedLanes } = session.settings.get();
  const next = foldedLanes.includes(lane) ? foldedLanes.filter((other) => other !== lane) : [...foldedLanes, lane];
  changeView(session, { foldedLanes: next });
}

/** Folds every lane on screen, or opens all of them where any is folded. */
export function toggleAllLanes(session: BoardSession): void {
  const { foldedLanes } = session.settings.get();
  const here = lanesOn(session.shown.get(), groupingOf(session)).map(({ key }) => key);
  const elsewhere = foldedLanes.filter((lane) => !here.some((key) => key === lane));
  const anyFolded = elsewhere.length < foldedLanes.length;
  const focused = laneInFocus();
  changeView(session, { foldedLanes: anyFolded ? elsewhere : [...elsewhere, ...here] });
  if (focused && !anyFolded) focusLane(focused);
  if (here.length > 0) announce(anyFolded ? 'All lanes are open.' : 'All lanes are folded.');
}

/** Folds or opens the lane in which the focus stands; the lane's own button takes the focus. */
export function foldLaneOf(session: BoardSession): void {
  const card = currentCard(session);
  const lane = laneInFocus() ?? (card && laneOf(card, groupingOf(session)));
  if (!lane) return;
  foldLane(session, lane);
  focusLane(lane);
}
