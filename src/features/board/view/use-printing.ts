import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  const print = matchMedia('print');
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
};

/** True while the page is laid out for paper, where every card is drawn. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia('print').matches,
    () => false,
  );
