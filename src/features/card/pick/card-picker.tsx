'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { useCardModel } from '../model/card-context.tsx';
import styles from './card-picker.module.css';
import { findCards } from './find-cards.action.ts';
import { PickerOption } from './picker-option.tsx';

/** What can be done with what was typed, besides picking a card that was found. */
export type Offer = {
  label: (typed: string) => string;
  run: (typed: string) => void;
  isFor?: (typed: string) => boolean;
};

type CardPickerProps = {
  label: string;
  placeholder: string;
  onPick: (card: PlacedCard) => void;
  offer?: Offer;
};

const restMs = 120;

/** The cards whose key or title is being typed, asked for once the fingers rest. */
function useFound(typed: string): readonly PlacedCard[] {
  const { board, card } = useCardModel();
  const [found, setFound] = useState<{ of: string; cards: readonly PlacedCard[] }>({ of: '', cards: [] });
  const asked = useRef('');
  useEffect(() => {
    const text = typed.trim();
    asked.current = text;
    if (text === '') return;
    const timer = setTimeout(async () => {
      const cards = await findCards(board.id, card.id, text).catch(() => []);
      if (asked.current === text) setFound({ of: text, cards });
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed, board.id, card.id]);
  return typed.trim() === '' ? [] : found.cards;
}

/** A field to name another card of the board by its key or its title. */
export function CardPicker({ label, placeholder, onPick, offer }: CardPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(typed);
  const text = typed.trim();
  const isOffered = offer !== undefined && text !== '' && (offer.isFor?.(text) ?? true);
  const acts = [
    ...found.map((card) => ({ id: card.id as string, card, run: () => onPick(card) })),
    ...(isOffered ? [{ id: 'offer', card: null, run: () => offer.run(text) }] : []),
  ];
  const at = Math.min(active, Math.max(0, acts.length - 1));
  const take = (run: (() => void) | undefined) => {
    if (!run) return;
    run();
    setTyped('');
    setActive(0);
  };
  const press = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((at + 1) % Math.max(1, acts.length)),
      ArrowUp: () => setActive((at + acts.length - 1) % Math.max(1, acts.length)),
      Enter: () => take(acts[at]?.run),
      ...(typed === '' ? {} : { Escape: () => setTyped('') }),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <div className={styles.picker}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={acts.length > 0}
        aria-controls={id}
        aria-activedescendant={acts[at] ? `${id}-${acts[at].id}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={2000}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.options} hidden={acts.length === 0}>
        {acts.map((act, index) => (
          <PickerOption
            key={act.id}
            id={`${id}-${act.id}`}
            card={act.card}
            words={offer?.label(text) ?? ''}
            isCurrent={index === at}
            onPick={() => take(act.run)}
          />
        ))}
      </div>
    </div>
  );
}
