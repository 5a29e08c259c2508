import { announce } from '#ui/live-regions.tsx';
import type { BoardSession } from '../store/board-session.ts';

/** Shows the board alone, far, on the whole screen where the browser lets it. */
export function present(session: BoardSession): void {
  const { density } = session.settings.get();
  session.presenting.set({ from: density });
  session.settings.set({ ...session.settings.get(), density: 'far' });
  announce('Presentation. Escape leaves it.');
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Brings the page back as it was; answers whether there was a presentation to leave. */
export function leavePresentation(session: BoardSession): boolean {
  const presenting = session.presenting.get();
  if (!presenting) return false;
  session.presenting.set(null);
  session.settings.set({ ...session.settings.get(), density: presenting.from });
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  return true;
}

export function togglePresentation(session: BoardSession): void {
  if (!leavePresentation(session)) present(session);
}
