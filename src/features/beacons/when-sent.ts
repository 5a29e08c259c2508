/** Calls `listener` a moment after this page has sent a command of a board, whoever sent it; answers how to stop. */
export function whenSent(listener: () => void): () => void {
  const isCommand = ({ name }: PerformanceEntry) => /\/api\/v1\/boards\/[^/]+\/moves/.test(name);
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().some(isCommand)) listener();
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}
