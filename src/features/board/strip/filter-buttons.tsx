'use client';

import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { TypeMenu } from './type-menu.tsx';
import type { BoardFilter } from './use-board-filter.ts';

/** The ways into the filter that are wanted most, in the strip. */
export function FilterButtons({ filter }: { filter: BoardFilter }) {
  const { filtering } = useSession();
  const isAsked = useWatched(filtering, (is) => is);
  return (
    <>
      <Chip
        pressed={isAsked || filter.text !== ''}
        aria-keyshortcuts={ariaKeys(keysOf('filter'))}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => filtering.set(!isAsked)}
      >
        Filter
        <Kbd>{keyCaps(keyOf('filter'))}</Kbd>
      </Chip>
      <TypeMenu filter={filter} />
      <Chip pressed={filter.has('me')} aria-keyshortcuts={ariaKeys(keysOf('mine'))} onClick={() => filter.toggle('me')}>
        My cards
        <Kbd>{keyCaps(keyOf('mine'))}</Kbd>
      </Chip>
    </>
  );
}
