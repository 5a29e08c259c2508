'use client';

import { useId } from 'react';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import list from '#ui/pick-list.module.css';
import styles from './card-picker.module.css';
import { PickerOption } from './picker-option.tsx';
import { type Offer, usePicker } from './use-picker.ts';

type CardPickerProps = {
  label: string;
  placeholder: string;
  onPick: (card: PlacedCard) => void;
  offer?: Offer;
};

/** A field to name another card of the board by its key or its title. */
export function CardPicker({ label, placeholder, onPick, offer }: CardPickerProps) {
  const id = useId();
  const { typed, ways, at, change, take, press } = usePicker(onPick, offer);
  return (
    <div className={styles.picker}>
      <input
        className={list.input}
        role="combobox"
        aria-label={label}
        aria-expanded={ways.length > 0}
        aria-controls={id}
        aria-activedescendant={ways[at] ? `${id}-${ways[at].id}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={2000}
        value={typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.options} hidden={ways.length === 0}>
        {ways.map((way, index) => (
          <PickerOption
            key={way.id}
            id={`${id}-${way.id}`}
            card={way.card}
            words={offer?.label(typed.trim()) ?? ''}
            isCurrent={index === at}
            onPick={() => take(way)}
          />
        ))}
      </div>
    </div>
  );
}
