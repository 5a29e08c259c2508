'use client';

import { type ComponentType, useSyncExternalStore } from 'react';
import { codeOnDemand } from './code-on-demand.ts';

const nothing = () => undefined;

/**
 * A component whose code comes once the page is at rest, or when it is first drawn. `Meanwhile` stands in its place, or
 * nothing; once its code is there it is drawn in the very frame that asks for it, which a boundary of `lazy` would put
 * off by 300 ms.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  const code = codeOnDemand(load);
  return function OnDemand(props: Props) {
    const Loaded = useSyncExternalStore<ComponentType<Props> | undefined>(code.await, code.now, nothing) ?? Meanwhile;
    return Loaded ? <Loaded {...props} /> : null;
  };
}
