'use client';

import type { KeyboardEvent } from 'react';
import { IconClose } from '#ui/icons.tsx';
import type { Term } from '../filter/filter-term.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { printFilter, printTerm } from '../filter/print-filter.ts';
import { termWords } from '../filter/term-words.ts';
import styles from './filter-chips.module.css';
import type { BoardFilter } from './use-board-filter.ts';

/** Each condition as a chip, which a click takes out, or Delete while it has the focus. */
export function FilterChips({ filter }: { filter: BoardFilter }) {
  const terms = new Map(parseFilter(filter.text).filter.map((term) => [printTerm(term), term]));
  if (terms.size === 0) return null;
  const without = (word: string) => printFilter([...terms].flatMap(([other, term]) => (other === word ? [] : [term])));
  return (
    <ul className={styles.chips} aria-label="Conditions">
      {[...terms].map(([word, term]) => (
        <li key={word}>
          <TermChip term={term} onRemove={() => filter.set(without(word))} />
        </li>
      ))}
    </ul>
  );
}

const removing = ['Delete', 'Backspace', 'Enter', ' '];

function TermChip({ term, onRemove }: { term: Term; onRemove: () => void }) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!removing.includes(event.key)) return;
    event.preventDefault();
    neighbourOf(event.currentTarget)?.focus();
    onRemove();
  };
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={`Take out: ${termWords(term)}`}
      onClick={onRemove}
      onKeyDown={press}
    >
      {termWords(term)}
      <IconClose />
    </button>
  );
}

/** What takes the focus when a chip goes: the one beside it, else the text. */
function neighbourOf(chip: Element): HTMLElement | null {
  const item = chip.parentElement;
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const row = chip.closest('search');
  return beside?.querySelector<HTMLElement>('button') ?? row?.querySelector<HTMLElement>('input') ?? null;
}
