'use client';

import { type RefObject, useEffect, useId, useRef } from 'react';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { FilterErrors } from './filter-errors.tsx';
import styles from './filter-field.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import type { BoardFilter } from './use-board-filter.ts';
import { useSuggestions } from './use-suggestions.ts';

type FilterFieldProps = { filter: BoardFilter; isAsked: boolean; onLeave: () => void };

/** The filter as text, with what can stand at the caret below it. Enter is done; Escape closes the list, then leaves. */
export function FilterField({ filter, isAsked, onLeave }: FilterFieldProps) {
  const { filtering } = useSession();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { options, active, offer, offerHere, done, take, press } = useSuggestions(field, filter, onLeave);
  const isWrong = useWatched(filter.errors, (errors) => errors.length > 0);
  useFocusWhen(isAsked, field);
  return (
    <div className={styles.place}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label="Filter the cards"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-list-${active}`}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-errors`}
        autoComplete="off"
        spellCheck={false}
        placeholder="type:defect age:>p85 -tag:ui me"
        value={filter.text}
        onChange={({ target }) => {
          filter.type(target.value);
          offer(target.value, target.selectionStart ?? target.value.length);
        }}
        onFocus={offerHere}
        onBlur={() => {
          done();
          filtering.set(false);
        }}
        onKeyDown={press}
      />
      <SuggestionList id={`${id}-list`} options={options} active={active} onTake={take} />
      <FilterErrors id={`${id}-errors`} errors={filter.errors} />
    </div>
  );
}

function useFocusWhen(isAsked: boolean, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked, field]);
}
