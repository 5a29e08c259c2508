'use client';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { colorSchemeKey } from './color-scheme.ts';
import { KeyListener } from './keys/key-listener.tsx';
import { LiveRegions } from './live-regions.tsx';
import { resolveVariables, theme } from './theme.ts';
import { Toasts } from './toasts.tsx';

const colorSchemes = localStorageColorSchemeManager({ key: colorSchemeKey });

export function Providers({ nonce, children }: { nonce?: string | undefined; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      {children}
      <KeyListener />
      <LiveRegions />
      <Toasts />
    </MantineProvider>
  );
}
