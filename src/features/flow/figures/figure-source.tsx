'use client';

import { createContext, useContext } from 'react';

/** Where what stands behind the page's figures is read, and what every figure of it has in common. */
export type FigureSource = {
  /** The board's address, such as `/b/hb`. */
  base: string;
  /** The query of exactly this page: as of its own instant, so that what is read later is of the same figures. */
  query: string;
  zone: string;
  boardName: string;
  /** `1 Sep 2026 – 20 Nov 2026` */
  range: string;
  /** The same for names of files: `hb-2026-09-01-2026-11-20`. */
  fileStem: string;
};

const Source = createContext<FigureSource | null>(null);

export const FigureSourceProvider = Source.Provider;

export function useFigureSource(): FigureSource {
  const source = useContext(Source);
  if (!source) throw new Error('No figures have a source here.');
  return source;
}
