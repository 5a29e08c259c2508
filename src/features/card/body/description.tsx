'use client';

import { type MouseEvent, useState } from 'react';
import { QuietButton } from '#ui/quiet-button.tsx';
import { ConflictNote } from '../fields/conflict-note.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import rows from '../rows/rows.module.css';
import { EditorFoot } from '../text/editor-foot.tsx';
import { MarkdownArea } from '../text/markdown-area.tsx';
import { useEditorKeys } from '../text/use-editor-keys.ts';
import styles from './body.module.css';
import { RichText } from './rich-text.tsx';
import { useDescription } from './use-description.ts';

/** The description; a click turns it into a field, Ctrl or Command with Enter saves it. */
export function Description() {
  const { card, can } = useCardModel();
  const description = useDescription();
  const { isOpen, isChanged, state, conflict, setOpen, leave } = description;
  const mayEdit = can('card:edit');
  if (isOpen) {
    return (
      <section className={rows.section} aria-label="Description">
        <Editor description={description} />
        <SaveNote state={state} />
        <ConflictNote field="description" conflict={conflict} />
      </section>
    );
  }
  return (
    <section className={rows.section} aria-label="Description">
      <Shown text={card.description} onEdit={mayEdit ? () => setOpen(true) : undefined} />
      {mayEdit ? (
        <span className={styles.ways}>
          <QuietButton isFlush onClick={() => setOpen(true)}>
            {isChanged ? 'Go on with what you were writing' : card.description ? 'Edit' : 'Add a description'}
          </QuietButton>
          {isChanged ? <QuietButton onClick={leave}>Drop it</QuietButton> : null}
        </span>
      ) : null}
      <SaveNote state={state} />
    </section>
  );
}

/** A click on the text edits it, for the pointer; the button below does so for everybody. */
function Shown({ text, onEdit }: { text: string; onEdit: (() => void) | undefined }) {
  if (!text) return null;
  const click = ({ target }: MouseEvent) => {
    const isSelecting = (getSelection()?.toString() ?? '') !== '';
    if (!isSelecting && target instanceof Element && !target.closest('a, input')) onEdit?.();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below is the way for the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: it stays a text to the ear; what acts is the button below
    <div className={styles.shown} data-editable={onEdit !== undefined} onClick={click}>
      <RichText text={text} />
    </div>
  );
}

function Editor({ description }: { description: ReturnType<typeof useDescription> }) {
  const { text, isChanged, change, commit, leave } = description;
  const [isPreview, setPreview] = useState(false);
  const [asks, setAsks] = useState(false);
  const { signs } = useEditorKeys();
  const tryToLeave = () => (isChanged ? setAsks(true) : leave());
  return (
    <div className={styles.editor} data-editor="">
      {isPreview ? (
        <div className={styles.preview}>
          <RichText text={text || '*Nothing yet.*'} />
        </div>
      ) : (
        <MarkdownArea
          label="Description"
          value={text}
          onChange={change}
          onSubmit={() => void commit()}
          onEscape={tryToLeave}
          rows={{ least: 6, most: 24, autoFocus: true }}
        />
      )}
      <span className={styles.ways}>
        <QuietButton isFlush aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {isPreview ? 'Write on' : 'Preview'}
        </QuietButton>
      </span>
      <EditorFoot
        question={asks ? 'What you changed is not saved.' : null}
        hint={`Markdown · ${signs} · kept here until it is saved`}
        saveLabel="Save"
        onSave={() => void commit()}
        onLeave={tryToLeave}
        onDrop={leave}
        onStay={() => setAsks(false)}
      />
    </div>
  );
}
