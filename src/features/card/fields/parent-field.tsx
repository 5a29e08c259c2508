'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { numberOfKey } from '#domain/number-of-key.ts';
import type { CardReference } from '#domain/schemas/card-detail.ts';
import { fetchCard } from '../model/board-api.ts';
import { CardAnchor } from '../model/card-anchor.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { Field } from './field.tsx';
import styles from './fields.module.css';

/** The card that this one is a part of, chosen by its key. */
export function ParentField() {
  const { card, board, can } = useCardModel();
  const { state, save, refuse } = useSave();
  const [typed, setTyped] = useState('');
  const choose = async () => {
    if (!typed.trim()) return;
    const number = numberOfKey(board.key, typed);
    const parent = number === undefined ? null : await fetchCard(board.id, number);
    if (!parent) refuse(`There is no card ${typed.trim()} on this board.`);
    else if (await save(editRequest(card.id, { parentId: parent.id }))) setTyped('');
  };
  return (
    <Field label="Part of" state={state}>
      {card.parent ? (
        <Parent
          parent={card.parent}
          onRemove={can('card:edit') ? () => void save(editRequest(card.id, { parentId: null })) : undefined}
        />
      ) : (
        <TextInput
          aria-label="Part of"
          placeholder={can('card:edit') ? `${board.key}-…` : '–'}
          readOnly={!can('card:edit')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void choose()}
          onKeyDown={(event) => (event.key === 'Enter' ? void choose() : undefined)}
        />
      )}
    </Field>
  );
}

function Parent({ parent, onRemove }: { parent: CardReference; onRemove: (() => void) | undefined }) {
  return (
    <span className={styles.parent}>
      <CardAnchor card={parent} />
      {onRemove ? (
        <button type="button" className={styles.cross} aria-label="No part of it any more" onClick={onRemove}>
          ×
        </button>
      ) : null}
    </span>
  );
}
