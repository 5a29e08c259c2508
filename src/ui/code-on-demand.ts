import { whenIdle } from './when-idle.ts';

/** Not before the page has come to rest, so that what is loaded ahead is never in the way of what was asked for. */
const restMs = 1_500;

/** Code that is no part of the page's first load. */
export type CodeOnDemand<Code> = {
  /** What has been loaded so far. */
  now: () => Code | undefined;
  /** The code, as soon as it is there; asking for it fetches it. */
  get: () => Promise<Code>;
  /** Hears that it has been loaded, and sees to it that it is; the answer stops hearing. */
  await: (listener: () => void) => () => void;
};

/** The code comes once the page is at rest, or when it is first awaited, whichever is sooner. */
export function codeOnDemand<Code>(load: () => Promise<Code>): CodeOnDemand<Code> {
  let code: Code | undefined;
  let loading: Promise<Code> | undefined;
  const listeners = new Set<() => void>();
  const fetchOnce = () => {
    loading ??= persist(load).then((loaded) => {
      code = loaded;
      for (const listener of listeners) listener();
      return loaded;
    });
    return loading;
  };
  if (typeof window !== 'undefined') atRest(fetchOnce);
  return {
    now: () => code,
    get: fetchOnce,
    await: (listener) => {
      listeners.add(listener);
      void fetchOnce();
      return () => listeners.delete(listener);
    },
  };
}

const waiting: (() => Promise<unknown>)[] = [];

function atRest(fetchOnce: () => Promise<unknown>): void {
  waiting.push(fetchOnce);
  if (waiting.length === 1) setTimeout(() => void fetchAll(), restMs);
}

/** One after the other, each while nothing else waits, so that no key or click waits for more than one. */
async function fetchAll(): Promise<void> {
  for (let fetchNext = waiting[0]; fetchNext; fetchNext = waiting[0]) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    await fetchNext();
    waiting.shift();
  }
}

const pauseMs = 2_000;

/** Code that cannot be fetched now, as without a connection, is asked for again: it must not take the page down. */
async function persist<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return persist(load);
  }
}
