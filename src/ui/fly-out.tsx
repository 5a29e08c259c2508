'use client';

import { type ComponentProps, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import styles from './fly-out.module.css';
import { placeBeside } from './menu/place-beside.ts';

type FlyOutProps = Omit<ComponentProps<'button'>, 'content'> & {
  /** What the button shows beside itself; the browser closes it by Escape and by a press elsewhere. */
  content: ReactNode;
  onOpenChange?: (isOpen: boolean) => void;
};

/** A button that shows something to read beside itself. */
export function FlyOut({ content, onOpenChange, ...button }: FlyOutProps) {
  const id = useId();
  const control = useRef<HTMLButtonElement>(null);
  const place = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    onOpenChange?.(newState === 'open');
    if (newState === 'open' && control.current)
      placeBeside(currentTarget, control.current.getBoundingClientRect(), 'bottom-end');
  };
  return (
    <>
      <button type="button" {...button} ref={control} popoverTarget={id} />
      <div id={id} popover="auto" className={styles.flyOut} onToggle={place}>
        {content}
      </div>
    </>
  );
}
