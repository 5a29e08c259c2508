import { explain } from './bootstrap/explain.mjs';

type Cleanup = () => Promise<unknown>;

const cleanups: Cleanup[] = [];
let left: Promise<never> | undefined;
let isListening = false;
let isServer = false;

/** Runs `cleanup`, the latest first, when Ctrl-C, SIGTERM or `leave` ends the process; the answer takes it back. */
export function beforeLeaving(cleanup: Cleanup): () => void {
  cleanups.push(cleanup);
  listen();
  return () => {
    const place = cleanups.indexOf(cleanup);
    if (place >= 0) cleanups.splice(place, 1);
  };
}

/** For a server, being told to stop is success: it then ends with code 0. */
export function stopIsSuccess(): void {
  isServer = true;
  listen();
}

/** Releases, before leaving, what `acquiring` comes to; also when the signal arrives before it has come to it. */
export function releaseBeforeLeaving<T>(acquiring: Promise<T>, release: (it: T) => Promise<void>): Promise<T> {
  beforeLeaving(() => acquiring.then(release, () => {}));
  return acquiring;
}

/**
 * Says `reason`, cleans up and ends the process. Never resolves. Once leaving has begun it changes nothing, because
 * what fails then fails for that.
 */
export function leave(code: number, reason?: unknown): Promise<never> {
  if (!left && reason !== undefined) explain(reason);
  left ??= cleanUp().then(() => process.exit(code));
  return left;
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  process.on('SIGINT', () => void leave(isServer ? 0 : 130));
  process.on('SIGTERM', () => void leave(isServer ? 0 : 143));
  process.on('SIGHUP', () => void leave(isServer ? 0 : 129));
}

async function cleanUp(): Promise<void> {
  for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
    try {
      await cleanup();
    } catch (error) {
      explain(error);
    }
  }
}
