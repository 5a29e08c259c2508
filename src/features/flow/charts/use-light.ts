'use client';

import { useSyncExternalStore } from 'react';

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print'];

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

const light = () =>
  [
    document.documentElement.dataset.mantineColorScheme,
    window.devicePixelRatio,
    ...queries.map((query) => matchMedia(query).matches),
  ].join(' ');

/** The light that the page stands in, as a text that changes with it: what is painted with pixels must be painted again. */
export const useLight = (): string => useSyncExternalStore(subscribe, light, () => '');
