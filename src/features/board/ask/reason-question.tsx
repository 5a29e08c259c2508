'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { tellHappened } from '#ui/happenings.ts';
import { QuietButton } from '#ui/quiet-button.tsx';
import type { Question } from '../store/board-session.ts';

type ReasonQuestionProps = { question: Extract<Question, { kind: 'reason' }>; onClose: () => void };

/** One line that goes into the ledger beside the override. */
export function ReasonQuestion({ question, onClose }: ReasonQuestionProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const leave = () => {
    tellHappened('limit-answered');
    onClose();
  };
  const submit = () => {
    setAsked(true);
    if (!reason.trim()) return;
    leave();
    question.answer(reason.trim());
  };
  return (
    <Dialog title={question.title} opened onClose={leave} onSubmit={submit} submitLabel={question.submitLabel}>
      <p>{question.sentence}</p>
      <TextInput
        label="Reason"
        description="Stands in the ledger beside this move."
        data-autofocus
        maxLength={500}
        value={reason}
        error={asked && !reason.trim() ? 'Say why in one line.' : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {question.instead ? (
        <QuietButton
          isFlush
          onClick={() => {
            leave();
            question.instead?.run();
          }}
        >
          {question.instead.label}
        </QuietButton>
      ) : null}
    </Dialog>
  );
}
