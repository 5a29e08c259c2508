'use client';

import { createContext, type ReactNode, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

export function NonceProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <NonceContext value={nonce}>{children}</NonceContext>;
}

/** What marks a style or a script as the server's own, where the page's policy asks for it. */
export const useNonce = (): string | undefined => useContext(NonceContext);
