'use client';

import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BlockCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { block } from '../actions/edit-card.ts';
import { blockCards, cardsWords } from '../actions/edit-cards.ts';
import type { BoardState } from '../state/board-state.ts';
import { cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';

const categories: Record<BlockCard['category'], string> = {
  customer: 'Waiting for the customer',
  'other-team': 'Waiting for another team',
  environment: 'Environment',
  decision: 'Decision',
  other: 'Something else',
};

/** The cards of the board that can stand in the way of these. */
const othersOn = (state: BoardState, blocked: readonly CardId[]) =>
  [...state.cards.values()]
    .filter(({ id }) => !blocked.includes(id))
    .map((card) => ({ value: card.id, label: `${cardKey(state, card)} ${card.title}` }));

type BlockQuestionProps = { cardIds: readonly CardId[]; onClose: () => void };

/** Why one card, or all that are selected, cannot go on. */
export function BlockQuestion({ cardIds, onClose }: BlockQuestionProps) {
  const session = useSession();
  const state = useBoard((now) => now);
  const cards = cardIds.flatMap((id) => state.cards.get(id) ?? []);
  const [category, setCategory] = useState<BlockCard['category']>('customer');
  const [reason, setReason] = useState('');
  const [blockedById, setBlockedById] = useState<CardId | null>(null);
  const [asked, setAsked] = useState(false);
  const [only] = cards;
  if (!only) return null;
  const submit = () => {
    setAsked(true);
    if (!reason.trim()) return;
    onClose();
    const why = { category, reason: reason.trim(), blockedById };
    if (cards.length === 1) block(session, only, why);
    else blockCards(session, cards, why);
  };
  return (
    <Dialog
      title={`Block ${cardsWords(session, cards)}`}
      opened
      onClose={onClose}
      onSubmit={submit}
      submitLabel="Block"
    >
      <TextInput
        label="Reason"
        description={cards.length === 1 ? 'What it waits for, in one line.' : 'What they wait for, in one line.'}
        data-autofocus
        maxLength={500}
        value={reason}
        error={asked && !reason.trim() ? 'Say what for, in one line.' : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Select
        label="Kind"
        data={Object.entries(categories).map(([value, label]) => ({ value, label }))}
        value={category}
        onChange={(value) => setCategory(value as BlockCard['category'])}
      />
      <Select
        label="Blocked by the card"
        placeholder="None: type a key or a title"
        data={othersOn(state, cardIds)}
        limit={8}
        searchable
        clearable
        value={blockedById}
        onChange={(value) => setBlockedById(value as CardId | null)}
      />
    </Dialog>
  );
}
