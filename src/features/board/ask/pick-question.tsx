'use client';

import { KitModal } from '#ui/kit-modal.tsx';
import { PickList } from '#ui/pick-list.tsx';
import { cardsWords } from '../actions/edit-cards.ts';
import { useSession } from '../store/board-context.tsx';
import type { Question } from '../store/board-session.ts';
import { choicesOf } from './choices.tsx';

type PickQuestionProps = { question: Extract<Question, { kind: 'pick' }>; onClose: () => void };

/** Where to, who, of what type, or which tag: for one card or for all that are selected. */
export function PickQuestion({ question, onClose }: PickQuestionProps) {
  const session = useSession();
  const state = session.shown.get();
  const cards = question.cardIds.flatMap((id) => state.cards.get(id) ?? []);
  if (cards.length === 0) return null;
  const { choose, title, ...list } = choicesOf(session, question.field, cards);
  return (
    <KitModal opened onClose={onClose} title={`${title} ${cardsWords(session, cards)}`}>
      <PickList
        label={title}
        {...list}
        onPick={(value) => {
          onClose();
          choose(value);
        }}
      />
    </KitModal>
  );
}
