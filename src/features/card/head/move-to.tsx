'use client';

import { Button, Popover, PopoverDropdown, PopoverTarget, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { MoveEffect } from '#domain/move-effect.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { Gauge } from '#ui/gauge.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { PickList } from '#ui/pick-list.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { capOf, controlOf } from '../model/command-control.ts';
import styles from './card-head.module.css';
import { findMoveEffects } from './find-move-effects.action.ts';
import { openPlaces } from './stage-label.ts';

type End = 'top' | 'bottom';

/** Moves the card to a stage, to one of its ends. */
export type MoveOf = (toColumnId: ColumnId, end?: End) => Promise<void>;

const ends = [
  { value: 'bottom', label: 'at the bottom' },
  { value: 'top', label: 'at the top' },
];

/** Any stage, by typing or by a click; each says what its limit would be, by the rule that will judge the move. */
export function MoveTo({ move }: { move: MoveOf }) {
  const { card, board } = useCardModel();
  const [opened, setOpened] = useState(false);
  const [end, setEnd] = useState<End>('bottom');
  const [effects, setEffects] = useState<MoveEffect[]>([]);
  const open = (isOpen: boolean) => {
    setOpened(isOpen);
    if (isOpen) void findMoveEffects(board.id, card.id).then(setEffects, () => setEffects([]));
  };
  const options = openPlaces(board)
    .filter(({ id }) => id !== card.columnId)
    .map(({ id, label }) => ({
      value: id as string,
      label,
      detail: <Effect effect={effects.find(({ columnId }) => columnId === id)} />,
    }));
  const pick = (to: string) => {
    open(false);
    void move(to as ColumnId, end);
  };
  return (
    <Popover opened={opened} onChange={open} position="bottom-end" width={360} trapFocus returnFocus>
      <PopoverTarget>
        <Button
          variant="default"
          size="xs"
          {...controlOf('move-to')}
          rightSection={<Kbd>{capOf('move-to')}</Kbd>}
          onClick={() => open(!opened)}
        >
          Move to…
        </Button>
      </PopoverTarget>
      <PopoverDropdown aria-label="Move to">
        <PickList label="Move to" options={options} onPick={pick} />
        <SegmentedControl
          className={styles.end}
          size="xs"
          fullWidth
          aria-label="Where in the stage"
          data={ends}
          value={end}
          onChange={(value) => setEnd(value as End)}
        />
      </PopoverDropdown>
    </Popover>
  );
}

function Effect({ effect }: { effect: MoveEffect | undefined }) {
  if (!effect) return null;
  const { gauge, answer } = effect;
  return (
    <span className={styles.effect}>
      {gauge ? <Gauge value={gauge.after} maximum={gauge.maximum} preview={gauge.after !== gauge.value} brief /> : null}
      {answer === 'open' ? null : (
        <span className={styles.gate}>{answer === 'closed' ? 'closed' : 'asks for a reason'}</span>
      )}
    </span>
  );
}
