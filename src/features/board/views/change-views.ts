import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { ChangeView, KeepView, SavedView, ViewId } from '#domain/schemas/saved-view.ts';
import { announce } from '#ui/live-regions.tsx';
import { tellRefusal } from '../actions/tell.ts';
import type { BoardSession } from '../store/board-session.ts';
import { askViews } from './ask-views.ts';

/** The team's before one's own, each in its own order. */
const inOrder = (views: readonly SavedView[]): SavedView[] => [
  ...views.filter(({ team }) => team),
  ...views.filter(({ team }) => !team),
];

/** Keeps a new view behind the others of its owner; answers it, or why not. */
export async function keepView(session: BoardSession, kept: KeepView): Promise<SavedView | Refusal> {
  const view = await askViews(session.source, { method: 'POST', body: kept });
  if (isRefusal(view)) return view;
  session.views.set(inOrder([...session.views.get(), view]));
  announce(`View ${view.name} saved.`);
  return view;
}

/** Changes what is named of a view; answers why not, where it could not. */
export async function changeKeptView(session: BoardSession, id: ViewId, change: ChangeView): Promise<Refusal | null> {
  const view = await askViews(session.source, { method: 'PATCH', path: `/${id}`, body: change });
  if (isRefusal(view)) return view;
  session.views.set(session.views.get().map((other) => (other.id === id ? view : other)));
  if (session.view.get()?.id === id) session.view.set(view);
  return null;
}

export async function deleteView(session: BoardSession, { id, name }: SavedView): Promise<boolean> {
  const answer = await askViews(session.source, { method: 'DELETE', path: `/${id}` });
  if (isRefusal(answer)) {
    tellRefusal(answer.detail);
    return false;
  }
  session.views.set(session.views.get().filter((other) => other.id !== id));
  announce(`View ${name} deleted.`);
  return true;
}

/** The views of the same owner, among which alone a view has its place. */
export const beside = (session: BoardSession, view: SavedView): SavedView[] =>
  session.views.get().filter(({ team }) => team === view.team);

/** Puts a view behind another of its owner, or first; it stands there at once, and goes back where the server says no. */
export async function placeView(session: BoardSession, view: SavedView, after: SavedView | null): Promise<void> {
  const before = session.views.get();
  const others = before.filter(({ id }) => id !== view.id);
  const first = others.findIndex(({ team }) => team === view.team);
  const at = after ? others.findIndex(({ id }) => id === after.id) + 1 : Math.max(0, first);
  session.views.set(inOrder(others.toSpliced(at, 0, view)));
  const own = beside(session, view);
  announce(`${view.name}, view ${own.indexOf(view) + 1} of ${own.length}.`);
  const refusal = await changeKeptView(session, view.id, { afterViewId: after?.id ?? null });
  if (!refusal) return;
  session.views.set(before);
  tellRefusal(refusal.detail);
}

/** One place to the left or to the right, among the views of its owner. */
export function shiftView(session: BoardSession, view: SavedView, by: -1 | 1): void {
  const others = beside(session, view).filter(({ id }) => id !== view.id);
  const at = beside(session, view).findIndex(({ id }) => id === view.id) + by;
  if (at < 0 || at > others.length) return;
  void placeView(session, view, others[at - 1] ?? null);
}
