import type { ReactNode } from 'react';

type ScrollRegionProps = { label: string; id?: string; className: string | undefined; children: ReactNode };

/** A named part of the page that scrolls in itself, by keys as well. */
export function ScrollRegion({ label, children, ...frame }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (axe scrollable-region-focusable)
    <section {...frame} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
