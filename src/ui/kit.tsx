'use client';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { colorSchemeKey } from './color-scheme-key.ts';
import { useNonce } from './nonce.tsx';
import { resolveVariables, theme } from './theme.ts';

const colorSchemes = localStorageColorSchemeManager({ key: colorSchemeKey });

type KitProps = {
  /** It stands as long as the page does, so that its variables are there for every other one. */
  stays?: boolean;
  children: ReactNode;
};

/** What the kit's components need around them. It stands around those alone, so that the board's first load is without it. */
export function Kit({ stays = false, children }: KitProps) {
  const nonce = useNonce();
  const bringsStyles = useBringsStyles(stays);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
      withCssVariables={bringsStyles}
      withGlobalClasses={bringsStyles}
    >
      {children}
    </MantineProvider>
  );
}

let stylesStay = false;
const never = () => () => undefined;

/**
 * Variables that come and go with a dialog would have the browser reckon the style of every card anew, twice: once some
 * are there to stay, no other kit brings its own.
 */
function useBringsStyles(stays: boolean): boolean {
  const areThere = useSyncExternalStore(
    never,
    () => stylesStay,
    () => false,
  );
  const [wereThere] = useState(areThere);
  useEffect(() => {
    if (stays) stylesStay = true;
  }, [stays]);
  return stays || !wereThere;
}
