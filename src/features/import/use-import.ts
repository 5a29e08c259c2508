'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { ImportAnswer } from '#domain/schemas/import.ts';
import { announce } from '#ui/live-regions.tsx';
import { sendImport, uploadOf } from './send-import.ts';

const unanswered = refuse('database-busy', 'The server did not answer. Send the same files again.');

const saidOf = ({ preview }: ImportAnswer): string => {
  if (preview === null) return 'Looked.';
  return preview.refusalCount > 0
    ? `${preview.refusalCount} rows stand in the way.`
    : `${preview.cards} cards would come.`;
};

/** Looks at the files of a form, then brings them in; whatever changes in the form in between asks for another look. */
export function useImport() {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const forget = () => {
    setAnswer(null);
    setRefusal(null);
  };
  const send = (form: HTMLFormElement, mode: 'preview' | 'commit') =>
    start(async () => {
      const outcome = await sendImport(uploadOf(form, mode));
      if (outcome.kind !== 'answered') {
        setRefusal(outcome.kind === 'refused' ? outcome.refusal : unanswered);
        return;
      }
      setRefusal(null);
      setAnswer(outcome.answer);
      const { board } = outcome.answer;
      if (mode === 'commit' && board) router.push(`/b/${board.key.toLowerCase()}`);
      else announce(saidOf(outcome.answer));
    });
  return { answer, refusal, isBusy, send, forget };
}
