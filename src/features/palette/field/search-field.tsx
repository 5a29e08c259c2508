'use client';

import type { ComponentProps, ReactNode } from 'react';
import { IconSearch } from '#ui/icons.tsx';
import styles from './search-field.module.css';
import type { useModal } from './use-modal.ts';

type Modal = ReturnType<typeof useModal>;

type SearchFieldProps = Omit<ComponentProps<'input'>, 'className' | 'onChange'> & {
  modal: Modal;
  onType: (text: string) => void;
  /** Stands below the field. */
  children?: ReactNode;
};

/** The dialog in which one searches, and its field, which has the focus as long as it is open. */
export function SearchField({ modal: { dialog, close }, onType, children, ...input }: SearchFieldProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search or jump"
      onClick={(event) => (event.target === event.currentTarget ? close() : undefined)}
    >
      <div className={styles.head}>
        <IconSearch />
        <input
          className={styles.input}
          aria-label="Search or jump"
          autoComplete="off"
          spellCheck={false}
          placeholder="A card, a page, or what to do"
          maxLength={100}
          onChange={(event) => onType(event.target.value)}
          {...input}
        />
      </div>
      {children}
    </dialog>
  );
}
