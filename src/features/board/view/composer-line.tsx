'use client';

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { MOST_CARDS } from '#domain/card-vocabulary.ts';
import type { Column } from '#domain/schemas/configuration.ts';
import { addCards, inLane } from '../actions/add-card.ts';
import { cardsOfLines, readLine } from '../state/draft.ts';
import { effectOfAdding, effectSentence } from '../state/effect-on-limits.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import styles from './composer.module.css';
import { DraftMarks } from './draft-marks.tsx';
import { drafts } from './drafts.ts';

type ComposerLineProps = { column: Column; lane: LaneFilter };

/** The text of a list's line, and what it would make. */
function useLine(session: BoardSession, { column, lane }: ComposerLineProps) {
  const own = listKey(column.id, lane);
  const [text, setText] = useState(drafts.get(own) ?? '');
  const state = useBoard((now) => now);
  const lines = text.split('\n').filter((one) => one.trim() !== '');
  const cards = cardsOfLines(state, lines, column.id).map((card) => inLane(card, lane));
  const { card, marks } = readLine(state, lines[0] ?? '', column.id);
  const effect = effectOfAdding(state, cards.length > 0 ? cards : [inLane(card, lane)]);
  const isOver = effect.limits.some(({ value, maximum }) => value > maximum);
  const isTooLong = cards.length > MOST_CARDS;
  const told = isTooLong ? `At most ${MOST_CARDS} cards can be made at once: these are ${cards.length}.` : undefined;
  const change = (next: string) => {
    drafts.set(own, next);
    setText(next);
  };
  const add = (open: boolean) => {
    if (cards.length === 0 || isTooLong || !addCards(session, cards, open && cards.length === 1)) return;
    change('');
    if (open) session.composing.set(null);
  };
  return { text, change, count: cards.length, marks, warning: told ?? (isOver ? effectSentence(effect) : ''), add };
}

/** One line for one card, several for several. It says before a word is typed what a card more would do to a full limit. */
export function ComposerLine({ column, lane, onEscape }: ComposerLineProps & { onEscape: () => void }) {
  const session = useSession();
  const line = useLine(session, { column, lane });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    line.add(event.shiftKey);
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) session.composing.set(null);
  };
  return (
    <form className={styles.composer} aria-label="New card" onBlur={leave} onSubmit={(event) => event.preventDefault()}>
      {line.warning ? <p className={styles.warning}>{line.warning}</p> : null}
      <textarea
        ref={field}
        className={styles.line}
        aria-label={`New card in ${column.name}`}
        placeholder="Title  #type @person !expedite ~tag ^column"
        rows={1}
        value={line.text}
        onChange={(event) => line.change(event.target.value)}
        onKeyDown={press}
      />
      {line.count > 1 ? (
        <Offer
          count={line.count}
          onMake={() => line.add(false)}
          onJoin={() => {
            line.change(line.text.split('\n').join(' '));
            field.current?.focus();
          }}
        />
      ) : (
        <DraftMarks marks={line.marks} />
      )}
    </form>
  );
}

type OfferProps = { count: number; onMake: () => void; onJoin: () => void };

/** The line keeps the focus while a button below it is pressed. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** Several lines were pasted: as many cards, or one. */
function Offer({ count, onMake, onJoin }: OfferProps) {
  return (
    <div className={styles.offer}>
      <button type="button" onMouseDown={keepFocus} onClick={onMake}>
        Make {count} cards
      </button>
      <button type="button" onMouseDown={keepFocus} onClick={onJoin}>
        One card
      </button>
    </div>
  );
}
