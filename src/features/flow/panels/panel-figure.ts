import type { Phrase } from '#domain/flow/scenes/phrase.ts';

/** What a panel says of its figure. */
export type PanelFigure = {
  id: string;
  title: string;
  sentence: readonly Phrase[];
  notes: readonly string[];
  n: number;
  /** What `n` counts, one of it. */
  unit: string;
};

export type PanelPart = 'explain' | 'others';
