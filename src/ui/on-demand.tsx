'use client';

import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react';

/** Not before the page has come to rest, so that what is loaded ahead is never in the way of what was asked for. */
const restMs = 1_500;

/**
 * A component that is no part of the page's first load: its code comes once the page is at rest, or when it is first
 * drawn, whichever is sooner. Meanwhile `Meanwhile` stands in its place, or nothing.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  const once = ahead(load);
  const Loaded = lazy(async () => ({ default: await once() })) as ComponentType<Props>;
  return function OnDemand(props: Props) {
    if (!useIsAlive()) return null;
    return (
      <Suspense fallback={Meanwhile ? <Meanwhile {...props} /> : null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** Code that is no part of the page's first load: it comes once the page is at rest, or when it is first asked for. */
export function ahead<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  const once = () => {
    loading ??= persist(load);
    return loading;
  };
  if (typeof window !== 'undefined') setTimeout(() => void once(), restMs);
  return once;
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
