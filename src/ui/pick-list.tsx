'use client';

import { type ReactNode, useId, useState } from 'react';
import styles from './pick-list.module.css';

export type PickOption = { value: string; label: string; detail?: ReactNode };

type PickListProps = { label: string; options: readonly PickOption[]; onPick: (value: string) => void };

/** A list to choose one from: by typing, by arrows and Enter, or by a click. */
export function PickList({ label, options, onPick }: PickListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const wanted = typed.trim().toLowerCase();
  const shown = options.filter((option) => option.label.toLowerCase().includes(wanted));
  const at = Math.min(active, shown.length - 1);
  const step = (by: number) => setActive((at + by + shown.length) % Math.max(1, shown.length));
  const pick = (option: PickOption | undefined) => option && onPick(option.value);
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => pick(shown[at]),
  };
  return (
    <div>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={shown[at] ? `${id}-${shown[at].value}` : undefined}
        autoComplete="off"
        placeholder="Type to narrow down"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          keys[event.key]?.();
          if (event.key in keys) event.preventDefault();
        }}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.options}>
        {shown.map((option, index) => (
          // The text field keeps the focus and owns the keys; a click is the pointer's way to the same choice.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            onClick={() => pick(option)}
          >
            <span>{option.label}</span>
            {option.detail}
          </div>
        ))}
        {shown.length === 0 ? <p className={styles.none}>Nothing of that name.</p> : null}
      </div>
    </div>
  );
}
