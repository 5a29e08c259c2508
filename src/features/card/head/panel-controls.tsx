'use client';

import { ActionIcon } from '@mantine/core';
import { IconClose } from '#ui/icons.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { usePanelNavigation } from '../panel/use-panel-navigation.ts';
import styles from './card-head.module.css';

/** In the panel: the card before and after in reading order, and the way out. */
export function PanelControls() {
  const { card } = useCardModel();
  const { close, toNeighbour } = usePanelNavigation(card.id);
  if (useCardPlace() === 'page') return null;
  return (
    <>
      <ActionIcon
        variant="subtle"
        className={styles.bracket}
        aria-label="Previous card"
        aria-keyshortcuts="["
        title="Previous card  ["
        onClick={() => void toNeighbour(-1)}
      >
        ‹
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        className={styles.bracket}
        aria-label="Next card"
        aria-keyshortcuts="]"
        title="Next card  ]"
        onClick={() => void toNeighbour(1)}
      >
        ›
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        className={styles.close}
        aria-label="Close"
        aria-keyshortcuts="Escape"
        title="Close  Esc"
        onClick={close}
      >
        <IconClose />
      </ActionIcon>
    </>
  );
}
