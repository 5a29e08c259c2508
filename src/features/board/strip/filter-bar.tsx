'use client';

import { Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { Chip } from '#ui/chip.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { IconClose } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './filter-bar.module.css';
import type { BoardFilter } from './use-board-filter.ts';

/** The filter as text, and the two that are wanted most as buttons. */
export function FilterBar({ filter }: { filter: BoardFilter }) {
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const asked = useWatched(session.filtering, (is) => is);
  const shows = asked || filter.text !== '';
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <>
      <div className={styles.bar} data-open={shows || undefined}>
        <Chip pressed={shows} hidden={shows} aria-keyshortcuts="f" onClick={() => session.filtering.set(true)}>
          Filter
          <Kbd>F</Kbd>
        </Chip>
        <input
          ref={field}
          className={styles.field}
          aria-label="Filter the cards"
          placeholder="type:defect age:>10 -tag:ui me"
          hidden={!shows}
          value={filter.text}
          onChange={(event) => filter.type(event.target.value)}
          onBlur={() => session.filtering.set(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key === 'Enter') filter.set(filter.text);
          }}
        />
        {filter.text ? (
          <button type="button" className={styles.clear} aria-label="Clear the filter" onClick={() => filter.set('')}>
            <IconClose />
          </button>
        ) : null}
      </div>
      <TypeMenu filter={filter} />
      <Chip pressed={filter.has('me')} aria-keyshortcuts="q" onClick={() => filter.toggle('me')}>
        My cards
        <Kbd>Q</Kbd>
      </Chip>
    </>
  );
}

function TypeMenu({ filter }: { filter: BoardFilter }) {
  const types = useBoard((state) => state.configuration.types);
  const wordOf = (id: string) => `type:${id}`;
  const chosen = types.filter(({ id }) => filter.has(wordOf(id)));
  return (
    <Menu>
      <Menu.Target>
        <Chip>Type: {chosen.length > 0 ? chosen.map(({ word }) => word).join(', ') : 'any'}</Chip>
      </Menu.Target>
      <Menu.Dropdown>
        {types
          .filter(({ enabled }) => enabled)
          .map(({ id, word }) => (
            <Menu.Item
              key={id}
              onClick={() => filter.toggle(wordOf(id))}
              leftSection={
                <span style={{ color: `var(--type-${id})` }}>
                  <Glyph shape={cardTypeMarks[id]} />
                </span>
              }
            >
              {word}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
