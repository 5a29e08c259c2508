import { type MouseEvent, useEffect } from 'react';
import type { Found } from '#ui/finder.ts';
import { keyCaps } from '#ui/key-match.ts';
import { useIsMac } from '#ui/keys/use-is-mac.ts';
import { ListOption } from '#ui/list-option.tsx';
import type { Section } from '../find/asked.ts';
import styles from './palette.module.css';

type Take = (item: Found, apart: boolean) => void;

type FoundListProps = { id: string; sections: readonly Section[]; active: Found | undefined; onTake: Take };

export const optionId = (listId: string, { id }: Found): string => `${listId}-${id.replaceAll(/[^\w-]/g, '_')}`;

/** What was found, under its headings; the field above keeps the focus and says which is walked to. */
export function FoundList({ id, sections, active, onTake }: FoundListProps) {
  useEffect(() => {
    const element = active && document.getElementById(optionId(id, active));
    element?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-label="Found" className={styles.list}>
      {sections.map(({ name, items }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
        <div key={name} role="group" aria-labelledby={`${id}-section-${index}`}>
          <p id={`${id}-section-${index}`} className={styles.section}>
            {name}
          </p>
          {items.map((item) => (
            <Option
              key={item.id}
              id={optionId(id, item)}
              item={item}
              about={item.about !== undefined && name.endsWith(item.about) ? undefined : item.about}
              isActive={item === active}
              onTake={onTake}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type OptionProps = { id: string; item: Found; about: string | undefined; isActive: boolean; onTake: Take };

function Option({ id, item, about, isActive, onTake }: OptionProps) {
  const isMac = useIsMac();
  const [key] = item.keys ?? [];
  const press = (event: MouseEvent) => onTake(item, event.ctrlKey || event.metaKey);
  return (
    <ListOption id={id} isCurrent={isActive} className={styles.option} onTake={press}>
      <span className={styles.label}>{item.label}</span>
      {about ? <span className={styles.about}>{about}</span> : null}
      {item.note ? <span className={styles.about}>{item.note}</span> : null}
      {key ? <kbd className={styles.keys}>{keyCaps(key, isMac)}</kbd> : null}
    </ListOption>
  );
}
