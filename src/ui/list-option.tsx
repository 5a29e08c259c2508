'use client';

import type { MouseEvent, ReactNode } from 'react';
import styles from './list-option.module.css';

type ListOptionProps = {
  id: string;
  isCurrent: boolean;
  isClosed?: boolean | undefined;
  className?: string | undefined;
  onTake: (event: MouseEvent) => void;
  children: ReactNode;
};

/** One of a listbox's options, below a field that keeps the focus and says which is walked to. */
export function ListOption({ id, isCurrent, isClosed, className, onTake, children }: ListOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above keeps the focus and owns the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={isClosed}
      className={`${styles.option} ${className ?? ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {children}
    </div>
  );
}
