import type { SavedView } from '#domain/schemas/saved-view.ts';
import type { Density } from '#domain/view-vocabulary.ts';
import { boardState } from '../state/board-state.ts';
import type { Grouping } from '../state/grouping.ts';
import { type PackedView, unpackView } from '../state/packed-view.ts';
import { createBoardModel } from '../store/board-model.ts';
import { type BoardSession, createSession } from '../store/board-session.ts';
import { ownDensity } from '../store/own-density.ts';
import { commandPoster } from '../store/post-command.ts';
import { plainView } from '../store/view-settings.ts';
import { settingsOf } from '../views/shown-now.ts';

/** What a person brings to a board: from their account, and in the address. */
type Brought = {
  hearsOthers: boolean;
  density: Density | null;
  views: readonly SavedView[];
  /** The id of the view that they look through. */
  through: string | null;
  grouping: Grouping | null;
};

/** One person at one board as it came with the page: through the view that the address names, else as they always look. */
export function openSession(packed: PackedView, brought: Brought): BoardSession {
  const { hearsOthers, density, views, through, grouping } = brought;
  const state = boardState(unpackView(packed));
  const { id } = state.configuration;
  const session = createSession(createBoardModel(id, state, commandPoster(id)), { hearsOthers });
  const view = views.find((one) => one.id === through) ?? null;
  session.views.set(views);
  session.view.set(view);
  session.settings.set({ ...plainView, ...(view ? settingsOf(view.shown) : { density: ownDensity(density) }) });
  session.grouping.set(grouping);
  return session;
}
