'use client';

import { Button } from '@mantine/core';
import { useRef } from 'react';
import { withMarks } from '#domain/mentions.ts';
import { Kbd } from '#ui/kbd.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { commentRequest } from '../model/card-request.ts';
import { controlOf } from '../model/command-control.ts';
import { useSave } from '../model/use-save.ts';
import { MarkdownArea } from '../text/markdown-area.tsx';
import { useEditorKeys } from '../text/use-editor-keys.ts';
import { useKeptText } from '../text/use-kept-text.ts';
import styles from './history.module.css';

/** The place to say something; what is not sent yet is kept in this browser. */
export function Composer() {
  const { card, board, members } = useCardModel();
  const { state, save } = useSave();
  const [kept, keep] = useKeptText(`${board.id}:${card.id}:comment`);
  const { submit, signs } = useEditorKeys();
  const typed = kept ?? '';
  // While one comment is on its way, the next may be begun.
  const latest = useRef(typed);
  latest.current = typed;
  const isEmpty = typed.trim() === '';
  const send = async () => {
    if (isEmpty) return;
    const isSent = await save(commentRequest(card.id, { body: withMarks(typed.trim(), members) }));
    if (isSent && latest.current === typed) keep(null);
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <MarkdownArea
        label="Comment"
        placeholder={`Comment…  @ names people, # cards · ${signs}`}
        value={typed}
        onChange={keep}
        onSubmit={() => void send()}
        people={members}
      />
      <span className={styles.send}>
        <SaveNote state={state} />
        {isEmpty ? null : (
          <Button type="submit" size="xs" {...controlOf('send-comment')}>
            Comment <Kbd>{submit}</Kbd>
          </Button>
        )}
      </span>
    </form>
  );
}
