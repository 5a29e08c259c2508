'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CardBlock } from '#domain/schemas/card.ts';
import { Kbd } from '#ui/kbd.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { unblockRequest } from '../model/card-request.ts';
import { capOf, controlOf } from '../model/command-control.ts';
import { useSave } from '../model/use-save.ts';
import { BlockForm } from './block-form.tsx';
import { BlockLine } from './block-line.tsx';

/** What the card is blocked by, each with its way out, and the way to say that it is. */
export function BlockBand() {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const [asks, setAsks] = useState(false);
  const key = card.blocks.length === 0 ? controlOf('block') : {};
  const unblock = (blockId: CardBlock['id']) =>
    void save({ ...unblockRequest(card.id, { blockId }), said: `Unblocked ${board.key}-${card.number}` });
  return (
    <>
      {card.blocks.map((block) => (
        <Band key={block.id} block={block} onUnblock={() => unblock(block.id)} />
      ))}
      {asks ? <BlockForm onClose={() => setAsks(false)} /> : null}
      {can('card:block') && !asks ? (
        <QuietButton isFlush {...key} onClick={() => setAsks(true)}>
          {card.blocks.length === 0 ? 'Block…' : 'Blocked by something else too…'}
        </QuietButton>
      ) : null}
      <SaveNote state={state} />
    </>
  );
}

function Band({ block, onUnblock }: { block: CardBlock; onUnblock: () => void }) {
  const { board, can } = useCardModel();
  return (
    <BlockLine block={block} zone={board.zone}>
      {can('card:block') ? (
        <Button size="xs" variant="default" {...controlOf('block')} onClick={onUnblock}>
          Unblock <Kbd>{capOf('block')}</Kbd>
        </Button>
      ) : null}
    </BlockLine>
  );
}
