'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useMemo, useState } from 'react';
import type { Found } from '#ui/finder.ts';
import type { PageAsItIs } from '../field/page-as-it-is.ts';
import type { PaletteProps } from '../field/palette-props.ts';
import { SearchField } from '../field/search-field.tsx';
import { useModal } from '../field/use-modal.ts';
import { commandFinders } from '../find/actions.ts';
import { type Asked, askedIn, sectionsOf } from '../find/asked.ts';
import { withFoundCards } from '../find/cards.ts';
import { finderList } from '../find/page-finders.ts';
import { type BoardName, readBoardNames } from '../find/places.ts';
import { rememberUse } from '../find/recent.ts';
import { useFoundCards } from '../find/use-found-cards.ts';
import { useSettings } from '../find/use-settings.ts';
import { FoundList, optionId } from './found-list.tsx';
import styles from './palette.module.css';
import { SignHints } from './sign-hints.tsx';
import { useListKeys } from './use-list-keys.ts';

/** Everything that can be found and done from here, in one field. */
export function Palette({ page, board, typed, onType, isEntered, onClose }: PaletteProps) {
  const id = useId();
  const modal = useModal(onClose);
  const asked = askedIn(typed);
  const sections = useSections(page, board, asked);
  const items = sections.flatMap((section) => section.items);
  const take = (item: Found, apart: boolean) => {
    rememberUse(item);
    modal.close();
    if (apart && item.href) window.open(item.href, '_blank', 'noopener');
    else item.run();
  };
  const { active, setActive, press } = useListKeys(items, take);
  useEffect(() => {
    if (isEntered && active) take(active, false);
  });
  const combobox = {
    role: 'combobox',
    'aria-expanded': true,
    'aria-controls': id,
    'aria-activedescendant': active ? optionId(id, active) : undefined,
    'aria-autocomplete': 'list',
  } as const;
  const type = (text: string) => {
    onType(text);
    setActive(0);
  };
  return (
    <SearchField modal={modal} {...combobox} value={typed} onType={type} onKeyDown={press}>
      <FoundList id={id} sections={sections} active={active} onTake={take} />
      <SignHints />
      <ResultCount count={items.length} asked={asked} />
    </SearchField>
  );
}

function useSections(page: PageAsItIs, board: string | null, asked: Asked) {
  const { push } = useRouter();
  const settings = useSettings(push);
  const [boards, setBoards] = useState<readonly BoardName[]>([]);
  const found = useFoundCards(asked, board);
  useEffect(() => void readBoardNames().then(setBoards), []);
  const commands = useMemo(() => commandFinders(page.layers), [page.layers]);
  const ofPage = { finders: page.finders, commands };
  const sections = sectionsOf(finderList(ofPage, { boards, settings, goTo: push }), asked);
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
