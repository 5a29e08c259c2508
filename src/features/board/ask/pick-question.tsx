'use client';

import { Modal } from '@mantine/core';
import { PickList } from '#ui/pick-list.tsx';
import { cardKey } from '../state/card-key.ts';
import { useSession } from '../store/board-context.tsx';
import type { Question } from '../store/board-session.ts';
import { choicesOf } from './choices.tsx';

type PickQuestionProps = { question: Extract<Question, { kind: 'pick' }>; onClose: () => void };

/** Where to, who, or of what type: for one card or for all that are selected. */
export function PickQuestion({ question, onClose }: PickQuestionProps) {
  const session = useSession();
  const state = session.shown.get();
  const cards = question.cardIds.flatMap((id) => state.cards.get(id) ?? []);
  const [only] = cards;
  if (!only) return null;
  const { title, options, choose } = choicesOf(session, question.field, cards);
  const what = cards.length === 1 ? cardKey(state, only) : `${cards.length} cards`;
  return (
    <Modal opened onClose={onClose} title={`${title} ${what}`}>
      <PickList
        label={title}
        options={options}
        onPick={(value) => {
          onClose();
          choose(value);
        }}
      />
    </Modal>
  );
}
