'use client';

import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { Chip } from '#ui/chip.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { IconCheck } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { namesIn } from '../filter/edit-filter.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { useBoard } from '../store/board-context.tsx';
import type { BoardFilter } from './use-board-filter.ts';

/** The types that the filter keeps, by a click each. */
export function TypeMenu({ filter }: { filter: BoardFilter }) {
  const types = useBoard((state) => state.configuration.types);
  const asked = namesIn(parseFilter(filter.text).filter, 'type').map((name) => name.toLowerCase());
  const isAsked = ({ id, word }: { id: string; word: string }) =>
    asked.includes(id) || asked.includes(word.toLowerCase());
  const chosen = types.filter(isAsked);
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Chip pressed={chosen.length > 0}>
          Type: {chosen.length > 0 ? chosen.map(({ word }) => word).join(', ') : 'any'}
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        {types
          .filter(({ enabled }) => enabled)
          .map((type) => (
            <Menu.Item
              key={type.id}
              onClick={() => filter.toggleName('type', nameOf(type, filter.text))}
              aria-current={isAsked(type) ? 'true' : undefined}
              rightSection={isAsked(type) ? <IconCheck /> : null}
              leftSection={
                <span style={{ color: `var(--type-${type.id})` }}>
                  <Glyph shape={cardTypeMarks[type.id]} />
                </span>
              }
            >
              {type.word}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The name by which the filter asks for the type already, else the one by which it will. */
function nameOf({ id, word }: { id: string; word: string }, text: string): string {
  const own = [id, word.toLowerCase()];
  return namesIn(parseFilter(text).filter, 'type').find((name) => own.includes(name.toLowerCase())) ?? id;
}
