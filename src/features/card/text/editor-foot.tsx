'use client';

import { Button } from '@mantine/core';
import { Kbd } from '#ui/kbd.tsx';
import { useFocus } from '../fields/use-focus.ts';
import { controlOf } from '../model/command-control.ts';
import styles from './text.module.css';
import { useEditorKeys } from './use-editor-keys.ts';

type EditorFootProps = {
  /** What would be lost; asked before it is. */
  question: string | null;
  hint: string;
  saveLabel: string;
  onSave: () => void;
  onLeave: () => void;
  onDrop: () => void;
  onStay: () => void;
};

/** The ways out of the text in the editor around it (`data-editor`); where something would be lost, it is asked first. */
export function EditorFoot({ question, hint, saveLabel, onSave, onLeave, onDrop, onStay }: EditorFootProps) {
  const { submit } = useEditorKeys();
  const stays = useFocus<HTMLButtonElement>(question !== null);
  const stay = () => {
    const field = stays.current?.closest('[data-editor]')?.querySelector('textarea');
    onStay();
    field?.focus();
  };
  if (question !== null) {
    return (
      <div className={styles.foot}>
        <p className={styles.question} role="alert">
          {question}
        </p>
        <Button size="xs" variant="default" onClick={onDrop}>
          Drop it
        </Button>
        <Button ref={stays} size="xs" onClick={stay}>
          Keep writing
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.foot}>
      <p className={styles.hint}>{hint}</p>
      <Button size="xs" variant="default" onClick={onLeave}>
        Cancel
      </Button>
      <Button size="xs" onClick={onSave} {...controlOf('send-comment')}>
        {saveLabel} <Kbd>{submit}</Kbd>
      </Button>
    </div>
  );
}
