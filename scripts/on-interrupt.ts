type Cleanup = () => Promise<void>;

const cleanups: Cleanup[] = [];
let isListening = false;

/** Runs `cleanup`, the latest first, when Ctrl-C or SIGTERM ends the process; the answer takes it off the list. */
export function onInterrupt(cleanup: Cleanup): () => void {
  cleanups.push(cleanup);
  if (!isListening) {
    isListening = true;
    process.once('SIGINT', () => void leave(130));
    process.once('SIGTERM', () => void leave(143));
  }
  return () => {
    const place = cleanups.indexOf(cleanup);
    if (place >= 0) cleanups.splice(place, 1);
  };
}

async function leave(code: number): Promise<void> {
  for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
    await cleanup().catch((error: Error) => console.error(error.message));
  }
  process.exit(code);
}
