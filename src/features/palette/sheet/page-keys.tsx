'use client';

import Link from 'next/link';
import { inGroups, shortcuts } from '#domain/shortcuts/shortcuts.ts';
import { KeySheet } from '#ui/key-sheet.tsx';
import { keyLayers } from '#ui/keys/key-layer.ts';
import type { SingleKeys } from '#ui/keys/single-keys.ts';
import { here } from './here.ts';

const words: Record<SingleKeys, string> = {
  everywhere: 'Single keys work wherever you do not type.',
  'in-focus': 'Single keys work only while a board, a card or a chart has the focus.',
  nowhere: 'Single keys are switched off: only those with Ctrl, ⌘ or Alt work.',
};

type PageKeysProps = { singleKeys: SingleKeys; onClose: () => void };

/** Every key that the page has, and where single keys are switched on and off. */
export function PageKeys({ singleKeys, onClose }: PageKeysProps) {
  return (
    <KeySheet groups={inGroups(here(shortcuts, keyLayers()))} onClose={onClose}>
      <p>
        {words[singleKeys]}{' '}
        <Link href="/me#keyboard" onClick={onClose}>
          Change this in your profile
        </Link>
      </p>
    </KeySheet>
  );
}
