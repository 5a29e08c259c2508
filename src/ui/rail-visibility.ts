import { announce } from './live-regions.tsx';

/** The cookie that keeps the rail hidden; the server draws `data-rail` from it, so that nothing jumps. */
export const railCookie = 'leat-rail';

const yearSeconds = 31_536_000;

/** Shows or hides the rail, on this page and the next ones in this browser. */
export function toggleRail(): void {
  const { dataset } = document.documentElement;
  const hides = dataset.rail !== 'hidden';
  if (hides) dataset.rail = 'hidden';
  else delete dataset.rail;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser that we serve
  document.cookie = `${railCookie}=${hides ? 'hidden' : ''}; path=/; max-age=${hides ? yearSeconds : 0}; samesite=lax`;
  announce(hides ? 'Sidebar hidden.' : 'Sidebar shown.');
}
