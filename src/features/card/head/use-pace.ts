'use client';

import { useEffect, useState } from 'react';
import type { ColumnPaces } from '#domain/card-age.ts';
import { wipZone } from '#domain/columns.ts';
import type { BoardPace } from '#domain/flow/board-pace.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardId } from '#domain/schemas/ids.ts';
import { base, get } from '../model/board-api.ts';

const freshMs = 60_000;
const none: ColumnPaces = {};

let known: { boardId: BoardId; atMs: number; paces: ColumnPaces } | undefined;

/** How old finished cards were when they left each column; nothing until it is known, and where there is nothing to know. */
export function usePace(board: BoardConfiguration): ColumnPaces {
  const [paces, setPaces] = useState(known?.boardId === board.id ? known.paces : none);
  const counts = wipZone(board).length > 0;
  useEffect(() => {
    if (!counts || (known?.boardId === board.id && Date.now() - known.atMs < freshMs)) return;
    const over = new AbortController();
    void get<BoardPace>(`${base(board.id)}/pace`, { signal: over.signal }).then((pace) => {
      if (!pace) return;
      known = { boardId: board.id, atMs: Date.now(), paces: pace.columns };
      if (!over.signal.aborted) setPaces(pace.columns);
    });
    return () => over.abort();
  }, [counts, board.id]);
  return paces;
}
