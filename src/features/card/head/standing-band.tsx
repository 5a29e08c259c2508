'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { restoreRequest, unvoidRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './card-head.module.css';
import { openPlaces } from './stage-label.ts';

const says: Readonly<Record<CardDetail['standing'], string>> = {
  'on-board': '',
  archived: 'Archived. Its history stays in every chart.',
  deleted: 'Deleted from the board. Its history stays in every chart.',
  away: 'Gone from this board to elsewhere.',
};

/** A card that is not on the board says why, and how it comes back. */
export function StandingBand() {
  const { card } = useCardModel();
  return card.void ? <VoidBand /> : <AwayBand />;
}

function VoidBand() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  return (
    <div className={styles.standing}>
      <p>Void: it counts as never having happened.</p>
      {can('card:void') ? (
        <Button size="xs" variant="default" onClick={() => void save(unvoidRequest(card.id))}>
          Count it again
        </Button>
      ) : null}
      <SaveNote state={state} />
    </div>
  );
}

function AwayBand() {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const places = openPlaces(board);
  const own = places.some(({ id }) => id === card.columnId) ? card.columnId : null;
  const [to, setTo] = useState<ColumnId | null>(own ?? places[0]?.id ?? null);
  const restore = () => save(restoreRequest(card.id, to === null ? {} : { columnId: to }));
  return (
    <div className={styles.standing}>
      <p>{says[card.standing]}</p>
      {can('card:archive') ? (
        <>
          <NativeSelect
            aria-label="Restore to"
            data={places.map(({ id, label }) => ({ value: id as string, label }))}
            value={to ?? ''}
            onChange={(event) => setTo(event.currentTarget.value as ColumnId)}
          />
          <Button size="xs" variant="default" onClick={() => void restore()}>
            Restore
          </Button>
        </>
      ) : null}
      <SaveNote state={state} />
    </div>
  );
}
