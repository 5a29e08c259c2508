'use client';

import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import type { CardComment } from '#domain/schemas/card-detail.ts';
import { Dialog } from '#ui/dialog.tsx';
import { IconDots } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { eraseCommentRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';

type CommentMenuProps = { comment: CardComment; onEdit: () => void };

/** What its author, or an admin, can do to a comment. */
export function CommentMenu({ comment, onEdit }: CommentMenuProps) {
  const { me, can } = useCardModel();
  const [asks, setAsks] = useState(false);
  const isMine = comment.authorId === me;
  if (comment.erasedAt || !can('card:comment') || !(isMine || can('board:configure'))) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" size="sm" aria-label={`More to do with what ${comment.authorName} said`}>
            <IconDots />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isMine ? <Menu.Item onClick={onEdit}>Edit</Menu.Item> : null}
          <Menu.Item onClick={() => setAsks(true)}>Erase…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EraseQuestion comment={comment} opened={asks} onClose={() => setAsks(false)} />
    </>
  );
}

type EraseQuestionProps = { comment: CardComment; opened: boolean; onClose: () => void };

function EraseQuestion({ comment, opened, onClose }: EraseQuestionProps) {
  const { card } = useCardModel();
  const { state, save } = useSave();
  const erase = async () => {
    if (await save(eraseCommentRequest(card.id, comment.id))) onClose();
  };
  return (
    <Dialog
      title="Erase this comment"
      opened={opened}
      onClose={onClose}
      onSubmit={() => void erase()}
      submitLabel="Erase"
    >
      <p>What it says is gone for good, for everybody. That there was a comment stays.</p>
      <SaveNote state={state} />
    </Dialog>
  );
}
