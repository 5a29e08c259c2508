'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import type { Found } from '#ui/finder.ts';
import { IconSearch } from '#ui/icons.tsx';
import { type Asked, askedIn, sectionsOf } from '../find/asked.ts';
import { withFoundCards } from '../find/cards.ts';
import { finderList, type PageAsItIs } from '../find/page-finders.ts';
import { type BoardName, readBoardNames } from '../find/places.ts';
import { rememberUse } from '../find/recent.ts';
import { useFoundCards } from '../find/use-found-cards.ts';
import { useSettings } from '../find/use-settings.ts';
import { FoundList, optionId } from './found-list.tsx';
import styles from './palette.module.css';
import { SignHints } from './sign-hints.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useModal } from './use-modal.ts';

type PaletteProps = {
  page: PageAsItIs;
  /** The key of the board at hand. */
  board: string | null;
  onClose: () => void;
};

/** Everything that can be found and done from here, in one field. */
export function Palette({ page, board, onClose }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const { dialog, close } = useModal(onClose);
  const asked = askedIn(typed);
  const sections = useSections(page, board, asked);
  const items = sections.flatMap((section) => section.items);
  const take = (item: Found, apart: boolean) => {
    rememberUse(item);
    close();
    if (apart && item.href) window.open(item.href, '_blank', 'noopener');
    else item.run();
  };
  const { active, setActive, press } = useListKeys(items, take);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search or jump"
      onClick={(event) => (event.target === event.currentTarget ? close() : undefined)}
    >
      <div className={styles.head}>
        <IconSearch />
        <input
          className={styles.input}
          role="combobox"
          aria-label="Search or jump"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={active ? optionId(id, active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="A card, a page, or what to do"
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      <FoundList id={id} sections={sections} active={active} onTake={take} />
      <SignHints />
      <ResultCount count={items.length} asked={asked} />
    </dialog>
  );
}

function useSections(page: PageAsItIs, board: string | null, asked: Asked) {
  const { push } = useRouter();
  const settings = useSettings(push);
  const [boards, setBoards] = useState<readonly BoardName[]>([]);
  const found = useFoundCards(asked, board);
  useEffect(() => void readBoardNames().then(setBoards), []);
  const sections = sectionsOf(finderList(page, { boards, settings, goTo: push }), asked);
  return withFoundCards(sections, found, { words: asked.words, goTo: push });
}

const restMs = 400;

/** Says how much was found, once the hand rests; within the dialog, because nothing outside of it is heard. */
function ResultCount({ count, asked: { words, sign } }: { count: number; asked: Asked }) {
  const [said, setSaid] = useState('');
  const text = count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'result' : 'results'}.`;
  const asks = words !== '' || sign !== null;
  useEffect(() => {
    const timer = setTimeout(() => setSaid(asks ? text : ''), restMs);
    return () => clearTimeout(timer);
  }, [text, asks]);
  return (
    <p role="status" className={count === 0 ? styles.none : styles.count}>
      {count === 0 ? text : said}
    </p>
  );
}
