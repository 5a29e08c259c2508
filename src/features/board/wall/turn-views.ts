import type { SavedView } from '#domain/schemas/saved-view.ts';
import type { BoardSession } from '../store/board-session.ts';

/** How long each view stands. */
const everyMs = 30_000;

/** Shows the kept views in turn, in the order of their tabs, the first one after the last; answers how to stop. */
export function turnViews(
  { view, views }: Pick<BoardSession, 'view' | 'views'>,
  show: (view: SavedView | null) => void,
): () => void {
  const timer = setInterval(() => {
    const all = views.get();
    const at = all.findIndex(({ id }) => id === view.get()?.id);
    show(all[(at + 1) % all.length] ?? null);
  }, everyMs);
  return () => clearInterval(timer);
}
