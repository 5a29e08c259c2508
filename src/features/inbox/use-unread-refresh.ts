import { useEffect } from 'react';
import { onNews } from '#ui/page-news.ts';
import { refreshUnread } from './unread-count.ts';

const everyMs = 60_000;
/** News come in bursts: they are counted once, a moment after the first. */
const gatherMs = 1_500;

/**
 * Keeps the count of unread items: when the page comes, when somebody comes back to it, a moment after the board's stream
 * has told something, and each minute while it is in sight. It holds no stream of its own.
 */
export function useUnreadRefresh(): void {
  useEffect(() => {
    const over = new AbortController();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (document.visibilityState === 'visible') void refreshUnread();
    };
    const gather = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        look();
      }, gatherMs);
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look, { signal: over.signal });
    onNews(gather, over.signal);
    look();
    return () => {
      over.abort();
      clearInterval(timer);
      clearTimeout(gathering);
    };
  }, []);
}
