import { useEffect, useState } from 'react';

/**
 * Gives the focus back to where it came from when a dialog goes that was open from the start. The kit does so only for
 * one that it has seen opened.
 */
export function useWayOut(isOpen: boolean): void {
  const [from] = useState(() => (isOpen ? document.activeElement : null));
  useEffect(
    () => () => {
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
    },
    [from],
  );
}
