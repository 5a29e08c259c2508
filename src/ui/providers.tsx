'use client';

import type { ReactNode } from 'react';
import { KeyListener } from './keys/key-listener.tsx';
import { LiveRegions } from './live-regions.tsx';
import { NonceProvider } from './nonce.tsx';
import { Toasts } from './toasts.tsx';

export function Providers({ nonce, children }: { nonce?: string | undefined; children: ReactNode }) {
  return (
    <NonceProvider nonce={nonce}>
      {children}
      <KeyListener />
      <LiveRegions />
      <Toasts />
    </NonceProvider>
  );
}
