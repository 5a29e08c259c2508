'use client';

import { ListOption } from '#ui/list-option.tsx';
import type { Suggestion } from '../filter/suggest-filter.ts';
import styles from './suggestion-list.module.css';

type SuggestionListProps = {
  id: string;
  options: readonly Suggestion[];
  active: number;
  onTake: (index: number) => void;
};

/** What the field above offers; the field keeps the focus and owns the keys. */
export function SuggestionList({ id, options, active, onTake }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label="What can stand here" className={styles.list} hidden={options.length === 0}>
      {options.map((option, index) => (
        <ListOption
          key={option.text}
          id={`${id}-${index}`}
          isCurrent={index === active}
          className={styles.option}
          onTake={() => onTake(index)}
        >
          <span className={styles.text}>{option.text}</span>
          {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
        </ListOption>
      ))}
    </div>
  );
}
