'use client';

import { useDroppable } from '@dnd-kit/core';
import { useEffect } from 'react';
import { listKey } from '../state/list-key.ts';
import { useMotion, useSession } from '../store/board-context.tsx';
import type { ListHandle } from '../store/list-registry.ts';

/** While a pointer holds a card, the lists that the library scrolls when it comes near their edge. */
export function ScrolledLists() {
  const { lists } = useSession();
  // Drawn anew with each list that is reached, which may be one that has just been unfolded.
  const target = useMotion((motion) =>
    motion?.by === 'pointer' ? listKey(motion.target.columnId, motion.target.lane) : null,
  );
  if (target === null) return null;
  return [...lists].map((list) => <ScrolledList key={listKey(list.columnId, list.lane)} list={list} />);
}

/** The library scrolls what lies around a target, so the target is what the list holds. */
function ScrolledList({ list }: { list: ListHandle }) {
  const { setNodeRef } = useDroppable({ id: listKey(list.columnId, list.lane) });
  useEffect(() => {
    const content = list.element()?.firstElementChild;
    setNodeRef(content instanceof HTMLElement ? content : null);
  }, [list, setNodeRef]);
  return null;
}
