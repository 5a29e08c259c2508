'use client';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { colorSchemeKey } from './color-scheme-key.ts';
import { useNonce } from './nonce.tsx';
import { resolveVariables, theme } from './theme.ts';

const colorSchemes = localStorageColorSchemeManager({ key: colorSchemeKey });

/** What the kit's components need around them. It stands around those alone, so that the board's first load is without it. */
export function Kit({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      {children}
    </MantineProvider>
  );
}
