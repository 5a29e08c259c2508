'use client';

import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react';

/** Not before the page has come to rest, so that what is loaded ahead is never in the way of what was asked for. */
const restMs = 1_500;

/**
 * A component that is no part of the page's first load: its code comes once the page is at rest, or when it is first
 * drawn, whichever is sooner. Nothing stands in its place meanwhile.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined;
  const once = () => {
    loading ??= persist(load).then((component) => ({ default: component }));
    return loading;
  };
  if (typeof window !== 'undefined') setTimeout(() => void once(), restMs);
  const Loaded = lazy(once) as ComponentType<Props>;
  return function OnDemand(props: Props) {
    if (!useIsAlive()) return null;
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
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

const nothing = () => () => {};

/** False on the server and until the page has come alive, so that the server sends nothing of it. */
const useIsAlive = (): boolean =>
  useSyncExternalStore<boolean>(
    nothing,
    () => true,
    () => false,
  );
