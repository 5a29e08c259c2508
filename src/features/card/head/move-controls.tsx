'use client';

import { Button } from '@mantine/core';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { announce } from '#ui/live-regions.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { moveRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './card-head.module.css';
import { labelOf, neighbourPlace, openPlaces } from './stage-label.ts';

/** Where the card stands, and the ways to another stage: one back, one on, or any. */
export function MoveControls() {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const move = async (toColumnId: ColumnId) => {
    const done = await save(moveRequest({ cardId: card.id, toColumnId, expectedCardSeq: card.cardSeq }));
    if (done) announce(`Moved to ${labelOf(board, toColumnId)}.`);
  };
  return (
    <div className={styles.place}>
      <span className={styles.stage}>{labelOf(board, card.columnId)}</span>
      {can('card:move') ? (
        <span className={styles.moves}>
          <Step by={-1} move={move} />
          <Menu>
            <Menu.Target>
              <Button variant="default" size="xs" data-command="move-to" aria-keyshortcuts="M">
                Move to…
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {openPlaces(board).map(({ id, label }) => (
                <Menu.Item key={id} disabled={id === card.columnId} onClick={() => void move(id)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Step by={1} move={move} />
        </span>
      ) : null}
      <SaveNote state={state} />
    </div>
  );
}

const steps = {
  [-1]: { sign: '‹', id: 'previous-stage', verb: 'Back to' },
  1: { sign: '›', id: 'next-stage', verb: 'On to' },
} as const;

function Step({ by, move }: { by: -1 | 1; move: (to: ColumnId) => Promise<void> }) {
  const { card, board } = useCardModel();
  const to = neighbourPlace(board, card.columnId, by);
  const { sign, id, verb } = steps[by];
  const label = to ? `${verb} ${labelOf(board, to.id)}` : `${verb} nowhere: this is the end of the board`;
  return (
    <Button
      variant="default"
      size="xs"
      disabled={!to}
      title={label}
      aria-label={label}
      data-command={id}
      aria-keyshortcuts={keyOf(id)}
      onClick={() => (to ? void move(to.id) : undefined)}
    >
      {sign}
    </Button>
  );
}
