'use client';

import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { Ago } from '#ui/ago.tsx';
import { Avatar } from '#ui/avatar.tsx';
import { RichText } from '../body/rich-text.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { commentRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import styles from './history.module.css';

/** What people said about the card, the oldest first, and the place to say more. */
export function Discussion() {
  const { card, board, can } = useCardModel();
  return (
    <div className={styles.discussion}>
      {card.discussion.length === 0 ? <p className={styles.none}>Nobody has said anything yet.</p> : null}
      <ol className={styles.comments}>
        {card.discussion.map(({ id, authorName, body, writtenAt }) => (
          <li key={id} className={styles.comment}>
            <Avatar name={authorName} />
            <div className={styles.said}>
              <p className={styles.by}>
                <strong>{authorName}</strong> <Ago atMs={Date.parse(writtenAt)} zone={board.zone} />
              </p>
              <RichText text={body} />
            </div>
          </li>
        ))}
      </ol>
      {can('card:comment') ? <Composer /> : null}
    </div>
  );
}

function Composer() {
  const { card } = useCardModel();
  const { state, save } = useSave();
  const [body, setBody] = useState('');
  const send = async () => {
    if (body.trim() && (await save(commentRequest(card.id, { body: body.trim() })))) setBody('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        aria-label="Comment"
        placeholder="Comment, in Markdown"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span className={styles.send}>
        <SaveNote state={state} />
        <Button type="submit" size="xs" disabled={body.trim() === ''} aria-keyshortcuts="Control+Enter Meta+Enter">
          Comment
        </Button>
      </span>
    </form>
  );
}
