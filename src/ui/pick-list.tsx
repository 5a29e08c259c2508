'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { ListOption } from './list-option.tsx';
import styles from './pick-list.module.css';

export type PickOption = {
  value: string;
  label: string;
  detail?: ReactNode;
  /** What follows from picking it, below the label. */
  note?: string;
  tone?: 'warning';
  /** Shown, and cannot be picked. */
  isClosed?: boolean;
};

type PickListProps = {
  label: string;
  options: readonly PickOption[];
  onPick: (value: string) => void;
  /** What can be picked although it is not among the options, made of the words that are typed. */
  newOption?: (typed: string) => PickOption | undefined;
  placeholder?: string;
};

/** A list to choose one from: by typing, by arrows and Enter, or by a click. The field keeps the focus all along. */
export function PickList({ label, options, onPick, newOption, placeholder = 'Type to narrow down' }: PickListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = options.filter((option) => option.label.toLowerCase().includes(typed.trim().toLowerCase()));
  const shown = [...found, ...[newOption?.(typed) ?? []].flat()];
  const at = Math.max(0, Math.min(active, shown.length - 1));
  const current = shown[at];
  const pick = (option: PickOption | undefined) => {
    if (option && !option.isClosed) onPick(option.value);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((at + 1) % Math.max(1, shown.length)),
    ArrowUp: () => setActive((at + shown.length - 1) % Math.max(1, shown.length)),
    Enter: () => pick(current),
  };
  const press = (event: KeyboardEvent) => {
    keys[event.key]?.();
    if (event.key in keys) event.preventDefault();
  };
  return (
    <div>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current ? optionId(id, current) : undefined}
        autoComplete="off"
        placeholder={placeholder}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.options}>
        {shown.map((option) => (
          <Option
            key={option.value}
            id={optionId(id, option)}
            option={option}
            isCurrent={option === current}
            onPick={pick}
          />
        ))}
      </div>
      {shown.length === 0 && (typed || !newOption) ? <p className={styles.none}>Nothing of that name.</p> : null}
    </div>
  );
}

const optionId = (listId: string, option: PickOption) => `${listId}-${option.value}`;

type OptionProps = { id: string; option: PickOption; isCurrent: boolean; onPick: (option: PickOption) => void };

function Option({ id, option, isCurrent, onPick }: OptionProps) {
  return (
    <ListOption
      id={id}
      isCurrent={isCurrent}
      isClosed={option.isClosed}
      className={styles.option}
      onTake={() => onPick(option)}
    >
      <span>{option.label}</span>
      {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
      {option.note ? (
        <span className={styles.note} data-tone={option.tone}>
          {option.note}
        </span>
      ) : null}
    </ListOption>
  );
}
