'use client';

import { useState } from 'react';
import { withMarks, withNames } from '#domain/mentions.ts';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { editCommentRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { EditorFoot } from '../text/editor-foot.tsx';
import { MarkdownArea } from '../text/markdown-area.tsx';
import styles from './history.module.css';

type CommentEditorProps = { comment: CardComment; onLeave: () => void };

/** A comment of one's own as it is being written anew; people stand in it by their names. */
export function CommentEditor({ comment: { id, body, mentions }, onLeave }: CommentEditorProps) {
  const { card, members } = useCardModel();
  const { state, save } = useSave();
  const left = mentions.filter(({ personId }) => members.every((member) => member.personId !== personId));
  const people = [...members, ...left];
  const before = withNames(body, people);
  const [text, setText] = useState(before);
  const [asks, setAsks] = useState(false);
  const commit = async () => {
    const said = text.trim();
    if (said === before.trim()) return onLeave();
    if (said !== '' && (await save(editCommentRequest(card.id, id, { body: withMarks(said, people) })))) onLeave();
  };
  const tryToLeave = () => (text === before ? onLeave() : setAsks(true));
  return (
    <div className={styles.composer} data-editor="">
      <MarkdownArea
        label="Edit the comment"
        value={text}
        onChange={setText}
        onSubmit={() => void commit()}
        onEscape={tryToLeave}
        people={members}
        rows={{ least: 2, most: 12, autoFocus: true }}
      />
      <EditorFoot
        question={asks ? 'What you changed is not saved.' : null}
        hint=""
        saveLabel="Save"
        onSave={() => void commit()}
        onLeave={tryToLeave}
        onDrop={onLeave}
        onStay={() => setAsks(false)}
      />
      <SaveNote state={state} />
    </div>
  );
}
