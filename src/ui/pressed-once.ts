import type { MouseEvent } from 'react';

/** Lets a button be pressed once until it has an answer, without taking the focus from it as `disabled` does. */
export const pressedOnce = (isPending: boolean) => ({
  'aria-disabled': isPending,
  onClick: (event: MouseEvent) => (isPending ? event.preventDefault() : undefined),
});
