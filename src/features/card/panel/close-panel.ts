'use client';

import { useRouter } from 'next/navigation';
import { createContext, useCallback, useContext, useEffect, useRef } from 'react';

const ClosePanel = createContext<() => void>(() => undefined);

export const ClosePanelProvider = ClosePanel.Provider;

/** Closes the panel that this stands in; does nothing on a page. */
export const useClosePanel = (): (() => void) => useContext(ClosePanel);

/**
 * Leads back to the page on which the panel was opened. It is gone a moment after it was told to: whoever closes it twice
 * in a hurry leaves the panel, not the page.
 */
export function useClosing(): () => void {
  const router = useRouter();
  const isLeaving = useRef<boolean>(false);
  useEffect(() => {
    const left = () => {
      isLeaving.current = false;
    };
    window.addEventListener('popstate', left);
    return () => window.removeEventListener('popstate', left);
  }, []);
  return useCallback(() => {
    if (isLeaving.current || !/\/c\/\d+$/.test(location.pathname)) return;
    isLeaving.current = true;
    router.back();
  }, [router]);
}
