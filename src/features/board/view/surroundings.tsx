'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ColumnPaces } from '#domain/card-age.ts';
import { columnLabel } from '#domain/columns.ts';
import type { BoardConfiguration, BoardMember, CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, PersonId } from '#domain/schemas/ids.ts';

/** What every card face reads besides its card. */
type Surroundings = {
  configuration: BoardConfiguration;
  members: ReadonlyMap<PersonId, BoardMember>;
  pace: ColumnPaces;
  nowMs: number;
  typeWords: Readonly<Record<CardTypeId, string>>;
  columnNames: ReadonlyMap<ColumnId, string>;
};

const SurroundingsContext = createContext<Surroundings | null>(null);

type ProviderProps = Pick<Surroundings, 'configuration' | 'members' | 'pace' | 'nowMs'> & { children: ReactNode };

export function SurroundingsProvider({ configuration, members, pace, nowMs, children }: ProviderProps) {
  const value = useMemo(() => {
    const typeWords = Object.fromEntries(
      configuration.types.map(({ id, word }) => [id, word]),
    ) as Surroundings['typeWords'];
    const columnNames = new Map(configuration.columns.map((column) => [column.id, columnLabel(configuration, column)]));
    return { configuration, members, pace, nowMs, typeWords, columnNames };
  }, [configuration, members, pace, nowMs]);
  return <SurroundingsContext value={value}>{children}</SurroundingsContext>;
}

export function useSurroundings(): Surroundings {
  const value = useContext(SurroundingsContext);
  if (!value) throw new Error('a card is drawn outside its board');
  return value;
}
