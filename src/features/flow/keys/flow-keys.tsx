'use client';

import { useMantineColorScheme } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { type KeyGroup, KeySheet } from '#ui/key-sheet.tsx';
import { useFlowAddress } from '../address/flow-address.tsx';
import { useFigureSource } from '../figures/figure-source.tsx';
import { type FlowShortcut, shortcuts } from './shortcuts.ts';
import { useFlowKeys } from './use-flow-keys.ts';

const names: readonly FlowShortcut['group'][] = ['Range', 'Figure', 'Points', 'Page'];

const groups: readonly KeyGroup[] = names.map((name) => ({
  name,
  keys: shortcuts.filter(({ group }) => group === name),
}));

/** The page's keys, and the sheet that shows them. */
export function FlowKeys() {
  const { days, go } = useFlowAddress();
  const { base } = useFigureSource();
  const router = useRouter();
  const { toggleColorScheme } = useMantineColorScheme();
  const [isOpen, setOpen] = useState(false);
  const hands = useMemo(
    () => ({
      days,
      go,
      visit: (page: string) => router.push(`${base}${page}`),
      toggleTheme: toggleColorScheme,
      showKeys: () => setOpen(true),
    }),
    [days, go, base, router, toggleColorScheme],
  );
  useFlowKeys(hands);
  return isOpen ? <KeySheet groups={groups} where="on this page" onClose={() => setOpen(false)} /> : null;
}
