import 'server-only';

/** Runs `work` again and again, `restMs` after it has ended; a run that fails is followed by the next. */
export function repeat(restMs: number, work: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const rest = () => {
    if (stopped) return;
    timer = setTimeout(run, restMs);
    timer.unref();
  };
  const run = () => void work().then(rest, rest);
  rest();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
