'use client';

import { Avatar } from '#ui/avatar.tsx';
import { ListOption } from '#ui/list-option.tsx';
import { CardWords } from '../pick/card-words.tsx';
import styles from './text.module.css';
import type { Suggestion } from './use-suggestions.ts';

type SuggestionListProps = {
  id: string;
  options: readonly Suggestion[];
  active: number;
  onPick: (suggestion: Suggestion) => void;
};

/** The people or cards that what is being typed may name; the field keeps the focus and owns the keys. */
export function SuggestionList({ id, options, active, onPick }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={options[0]?.card ? 'Cards' : 'People'} className={styles.options}>
      {options.map((option, index) => (
        <ListOption key={option.id} id={`${id}-${index}`} isCurrent={index === active} onTake={() => onPick(option)}>
          {option.person ? (
            <>
              <Avatar name={option.person.name} /> {option.person.name}
            </>
          ) : null}
          {option.card ? <CardWords card={option.card} /> : null}
        </ListOption>
      ))}
    </div>
  );
}
