/** Code of which a page may hold its breath for as long at most, so that it comes on a busy page, too. */
const mostWaitMs = 2_000;

/** Does `work` once nothing else waits; the answer calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, mostWaitMs / 5);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(work, { timeout: mostWaitMs });
  return () => cancelIdleCallback(id);
}
