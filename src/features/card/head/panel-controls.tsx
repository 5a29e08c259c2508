'use client';

import { ActionIcon } from '@mantine/core';
import { copyLink } from '#ui/copy-link.ts';
import { IconClose, IconLink } from '#ui/icons.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { useIsMac } from '#ui/keys/use-is-mac.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { usePanelNavigation } from '../panel/use-panel-navigation.ts';
import styles from './card-head.module.css';

/** The card before and after in reading order, and its link. */
export function CardControls() {
  const { card, base } = useCardModel();
  const { toNeighbour } = usePanelNavigation(card.id);
  return (
    <>
      {useCardPlace() === 'panel' ? (
        <span className={styles.neighbours}>
          <Neighbour sign="◂" keys="[" label="Previous card" onClick={() => void toNeighbour(-1)} />
          <Neighbour sign="▸" keys="]" label="Next card" onClick={() => void toNeighbour(1)} />
        </span>
      ) : null}
      <ActionIcon
        variant="subtle"
        aria-label="Copy link"
        aria-keyshortcuts="Control+. Meta+."
        title={`Copy link  ${keyCaps('Mod+.', useIsMac())}`}
        onClick={() => void copyLink(`${base}/c/${card.number}`)}
      >
        <IconLink />
      </ActionIcon>
    </>
  );
}

type NeighbourProps = { sign: string; keys: string; label: string; onClick: () => void };

const Neighbour = ({ sign, keys, label, onClick }: NeighbourProps) => (
  <ActionIcon
    variant="subtle"
    aria-label={label}
    aria-keyshortcuts={keys}
    title={`${label}  ${keys}`}
    onClick={onClick}
  >
    {sign}
  </ActionIcon>
);

/** The way out of the panel. */
export function CloseControl() {
  const { card } = useCardModel();
  const { close } = usePanelNavigation(card.id);
  if (useCardPlace() === 'page') return null;
  return (
    <ActionIcon
      variant="subtle"
      aria-label="Close"
      aria-keyshortcuts="Escape"
      title="Close  Esc"
      data-close=""
      onClick={close}
    >
      <IconClose />
    </ActionIcon>
  );
}
