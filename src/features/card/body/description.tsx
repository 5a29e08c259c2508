'use client';

import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './body.module.css';
import { RichText } from './rich-text.tsx';

/** The description; a click turns it into a field, Ctrl or Command with Enter saves it. */
export function Description() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const [draft, setDraft] = useState<string | null>(null);
  const edit = () => setDraft(card.description);
  const commit = async () => {
    if (draft === null) return;
    if (draft === card.description || (await save(editRequest(card.id, { description: draft })))) setDraft(null);
  };
  return (
    <section className={styles.section} aria-labelledby="description-title">
      <div className={styles.heading}>
        <h3 id="description-title">Description</h3>
        {can('card:edit') && draft === null ? (
          <QuietButton onClick={edit}>{card.description ? 'Edit' : 'Add'}</QuietButton>
        ) : null}
        <SaveNote state={state} />
      </div>
      {draft === null ? (
        <Shown text={card.description} onEdit={can('card:edit') ? edit : undefined} />
      ) : (
        <Editor draft={draft} onChange={setDraft} onSave={() => void commit()} onCancel={() => setDraft(null)} />
      )}
    </section>
  );
}

/** A click on the text edits it, for the pointer; the button above does so for everybody. */
function Shown({ text, onEdit }: { text: string; onEdit: (() => void) | undefined }) {
  if (!text) return null;
  const click = ({ target }: MouseEvent) => {
    const isSelecting = (getSelection()?.toString() ?? '') !== '';
    if (!isSelecting && target instanceof Element && !target.closest('a, input')) onEdit?.();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button above is the way for the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div className={styles.shown} data-editable={onEdit !== undefined} onClick={click}>
      <RichText text={text} />
    </div>
  );
}

type EditorProps = { draft: string; onChange: (text: string) => void; onSave: () => void; onCancel: () => void };

function Editor({ draft, onChange, onSave, onCancel }: EditorProps) {
  const press = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (saves) onSave();
    else onCancel();
  };
  return (
    <div className={styles.editor}>
      <Textarea
        aria-label="Description"
        description="Markdown. Ctrl or Command with Enter saves, Escape leaves it as it was."
        inputWrapperOrder={['input', 'description']}
        autosize
        autoFocus
        minRows={6}
        maxRows={24}
        maxLength={100_000}
        value={draft}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span className={styles.buttons}>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="xs" onClick={onSave}>
          Save
        </Button>
      </span>
    </div>
  );
}
