import { useSyncExternalStore } from 'react';

/** A value that can be watched. `set` with the same value tells nobody. */
export type Observable<T> = {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
};

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The selected part of a watched value; `select` answers the same reference for an unchanged part. */
export function useWatched<T, S>(watched: Pick<Observable<T>, 'get' | 'subscribe'>, select: (value: T) => S): S {
  const read = () => select(watched.get());
  return useSyncExternalStore(watched.subscribe, read, read);
}
