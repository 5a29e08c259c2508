'use client';

import { type ComponentProps, useState } from 'react';
import { showDay } from '#ui/date-display.ts';
import { IconFlag } from '#ui/icons.tsx';
import { useCardModel } from '../model/card-context.tsx';
import styles from './properties.module.css';
import { Property } from './property.tsx';
import { SaveNote } from './save-note.tsx';
import { useFocus } from './use-focus.ts';
import { useTextDraft } from './use-text-draft.ts';

/** The day by which it is wanted: a date, with no time and no zone. It is told in words until it is edited. */
export function DueProperty({ isNew }: { isNew: boolean }) {
  const { card, can } = useCardModel();
  const [isEdited, setEdited] = useState(isNew);
  const { input, state, conflict } = useTextDraft({
    read: ({ dueOn }) => dueOn ?? '',
    change: (day) => ({ dueOn: day || null }),
    onSaved: () => setEdited(false),
  });
  const isOpen = isEdited || conflict !== null || state.kind === 'refused';
  if (isOpen) {
    return (
      <Property field="dueOn" sign={<DueSign />} state={state} conflict={conflict}>
        <DueInput
          {...input}
          onBlur={() => {
            input.onBlur();
            setEdited(false);
          }}
        />
      </Property>
    );
  }
  return (
    <div className={styles.property}>
      <button
        type="button"
        className={styles.chip}
        disabled={!can('card:edit')}
        aria-label={`Due ${card.dueOn ? showDay(card.dueOn) : 'no day'}`}
        onClick={() => setEdited(true)}
      >
        <DueSign /> {card.dueOn ? showDay(card.dueOn) : ''}
      </button>
      <SaveNote state={state} />
    </div>
  );
}

function DueInput(input: ComponentProps<'input'>) {
  const field = useFocus<HTMLInputElement>(true);
  return <input ref={field} type="date" aria-label="Due" {...input} />;
}

const DueSign = () => (
  <span className={styles.sign}>
    <IconFlag /> due
  </span>
);
