'use client';

import { ActionIcon } from '@mantine/core';
import { shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { copyLink } from '#ui/copy-link.ts';
import { IconClose, IconLink } from '#ui/icons.tsx';
import { useIsMac } from '#ui/keys/use-is-mac.ts';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { capOf, controlOf } from '../model/command-control.ts';
import { useClosePanel } from '../panel/close-panel.ts';
import { useNeighbours } from '../panel/use-neighbours.ts';
import styles from './card-head.module.css';

/** The card before and after in reading order, and its link. */
export function CardControls() {
  const { card, base } = useCardModel();
  const toNeighbour = useNeighbours(card.id);
  return (
    <>
      {useCardPlace() === 'panel' ? (
        <span className={styles.neighbours}>
          <Neighbour sign="◂" command="previous-card" onClick={() => void toNeighbour(-1)} />
          <Neighbour sign="▸" command="next-card" onClick={() => void toNeighbour(1)} />
        </span>
      ) : null}
      <ActionIcon
        variant="subtle"
        aria-label="Copy link"
        {...controlOf('copy-link')}
        title={`Copy link  ${capOf('copy-link', useIsMac())}`}
        onClick={() => void copyLink(`${base}/c/${card.number}`)}
      >
        <IconLink />
      </ActionIcon>
    </>
  );
}

type NeighbourProps = { sign: string; command: 'previous-card' | 'next-card'; onClick: () => void };

function Neighbour({ sign, command, onClick }: NeighbourProps) {
  const { label } = shortcutOf(command);
  return (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      {...controlOf(command)}
      title={`${label}  ${capOf(command)}`}
      onClick={onClick}
    >
      {sign}
    </ActionIcon>
  );
}

/** The way out of the panel. */
export function CloseControl() {
  const close = useClosePanel();
  if (useCardPlace() === 'page') return null;
  return (
    <ActionIcon
      variant="subtle"
      aria-label="Close"
      {...controlOf('close-card')}
      title={`Close  ${capOf('close-card')}`}
      data-close=""
      onClick={close}
    >
      <IconClose />
    </ActionIcon>
  );
}
