'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { keysIn, type ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { type Run, useKeyLayer } from '#ui/keys/key-layer.ts';
import { type SingleKeys, setSingleKeys } from '#ui/keys/single-keys.ts';
import { onDemand } from '#ui/on-demand.tsx';
import { toggleRail } from '#ui/rail-visibility.ts';
import { type PageAsItIs, pageAsItIs } from '../field/page-as-it-is.ts';
import { PaletteDoor } from '../field/palette-door.tsx';
import { boardIn, lastBoard, rememberBoard } from './last-board.ts';
import { useThemeTurn } from './use-theme-turn.ts';

const PageKeys = onDemand(async () => (await import('../sheet/page-keys.tsx')).PageKeys);

const globalScope = keysIn('global');

/** The commands of every page of a signed-in person, and what they open. */
export function GlobalKeys({ singleKeys }: { singleKeys: SingleKeys }) {
  const [open, setOpen] = useState<PageAsItIs | 'keys' | null>(null);
  const board = useBoardAtHand();
  const { push } = useRouter();
  const turnTheme = useThemeTurn();
  useEffect(() => setSingleKeys(singleKeys), [singleKeys]);
  const visit = (page: string) => () => {
    const key = board();
    return key === null ? search() : push(`/b/${key}${page}`);
  };
  const search = () => setOpen((now) => now ?? pageAsItIs());
  const runs: Record<ShortcutId<'global'>, Run> = {
    palette: search,
    search,
    keys: () => setOpen('keys'),
    'new-card': visit('#new-card'),
    'go-home': () => push('/'),
    'go-board': visit(''),
    'go-flow': visit('/flow'),
    'go-ledger': visit('/ledger'),
    'go-admin': visit('/admin'),
    sidebar: toggleRail,
    theme: turnTheme,
  };
  useKeyLayer({ ...globalScope, aim: () => ({ run: runs }) });
  const close = () => setOpen(null);
  if (open === 'keys') return <PageKeys onClose={close} singleKeys={singleKeys} />;
  return open ? <PaletteDoor page={open} board={board()} onClose={close} /> : null;
}

/** The board of this page, else the one that was open last. */
function useBoardAtHand(): () => string | null {
  const here = boardIn(usePathname());
  useEffect(() => {
    if (here !== null) rememberBoard(here);
  }, [here]);
  return () => here ?? lastBoard();
}
