'use client';

import { useState } from 'react';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import { Ago } from '#ui/ago.tsx';
import { Avatar } from '#ui/avatar.tsx';
import { RichText } from '../body/rich-text.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { CommentEditor } from './comment-editor.tsx';
import { CommentMenu } from './comment-menu.tsx';
import styles from './history.module.css';

/** One comment: who, when, what; edited or erased says so. */
export function Comment({ comment }: { comment: CardComment }) {
  const { board } = useCardModel();
  const [isEdited, setEdited] = useState(false);
  const { authorName, body, writtenAt, editedAt, erasedAt, mentions } = comment;
  const names = Object.fromEntries(mentions.map(({ personId, name }) => [personId, name]));
  return (
    <li className={styles.comment}>
      <Avatar name={authorName} />
      <div className={styles.said}>
        <div className={styles.by}>
          <strong>{authorName}</strong> <Ago atMs={Date.parse(writtenAt)} zone={board.zone} />
          {editedAt && !erasedAt ? (
            <>
              {' '}
              · edited <Ago atMs={Date.parse(editedAt)} zone={board.zone} />
            </>
          ) : null}
          <CommentMenu comment={comment} onEdit={() => setEdited(true)} />
        </div>
        {isEdited ? (
          <CommentEditor comment={comment} onLeave={() => setEdited(false)} />
        ) : erasedAt ? (
          <p className={styles.erased}>erased</p>
        ) : (
          <RichText text={body} names={names} />
        )}
      </div>
    </li>
  );
}
