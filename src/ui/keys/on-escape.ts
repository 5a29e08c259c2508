import type { KeyboardEvent } from 'react';

/** For what Escape ends by itself, before it ends anything around it. */
export const onEscape = (run: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  run();
};
