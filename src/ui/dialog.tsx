'use client';

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { KitModal } from './kit-modal.tsx';

type DialogProps = {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Runs on the main button and on Enter in a field. */
  onSubmit: () => void;
  submitLabel: string;
  children: ReactNode;
};

/** A small form over the page; Escape and Cancel leave it, and the focus returns to where it came from. */
export function Dialog({ title, opened, onClose, onSubmit, submitLabel, children }: DialogProps) {
  return (
    <KitModal title={title} opened={opened} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">{submitLabel}</Button>
        </div>
      </form>
    </KitModal>
  );
}
