'use client';

import { Button } from '@mantine/core';
import { Kbd } from '#ui/kbd.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { moveRequest } from '../model/card-request.ts';
import { capOf, controlOf } from '../model/command-control.ts';
import { useSave } from '../model/use-save.ts';
import styles from './card-head.module.css';
import { type MoveOf, MoveTo } from './move-to.tsx';
import { labelOf, neighbourPlace } from './stage-label.ts';

/** Where the card stands, and the ways to another stage: one back, one on, or any. */
export function MoveControls() {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const move: MoveOf = async (toColumnId, end = 'bottom') => {
    const at = end === 'top' ? { afterCardId: null } : {};
    const request = moveRequest({ cardId: card.id, toColumnId, expectedCardSeq: card.cardSeq, ...at });
    await save({ ...request, said: `Moved ${board.key}-${card.number} to ${labelOf(board, toColumnId)}` });
  };
  return (
    <div className={styles.place}>
      <span className={styles.stage}>
        {labelOf(board, card.columnId)}
        {card.place ? (
          <span className={styles.at}>
            , {card.place.at} of {card.place.of}
          </span>
        ) : null}
      </span>
      {can('card:move') ? (
        <span className={styles.moves}>
          <Step by={-1} move={move} />
          <MoveTo move={move} />
          <Step by={1} move={move} />
        </span>
      ) : null}
      <SaveNote state={state} />
    </div>
  );
}

const steps = {
  [-1]: { id: 'previous-stage', verb: 'Back to' },
  1: { id: 'next-stage', verb: 'On to' },
} as const;

function Step({ by, move }: { by: -1 | 1; move: MoveOf }) {
  const { card, board } = useCardModel();
  const to = neighbourPlace(board, card.columnId, by);
  const { id, verb } = steps[by];
  const label = to ? `${verb} ${labelOf(board, to.id)}` : `${verb} nowhere: this is the end of the board`;
  return (
    <Button
      variant="default"
      size="xs"
      disabled={!to}
      title={label}
      aria-label={label}
      {...controlOf(id)}
      onClick={() => (to ? void move(to.id) : undefined)}
    >
      <span className={styles.step}>
        {by < 0 ? '◂' : ''}
        <Kbd>{capOf(id)}</Kbd>
        {by > 0 ? '▸' : ''}
      </span>
    </Button>
  );
}
