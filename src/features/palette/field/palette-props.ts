import type { PageAsItIs } from './page-as-it-is.ts';

export type PaletteProps = {
  page: PageAsItIs;
  /** The key of the board at hand. */
  board: string | null;
  typed: string;
  onType: (typed: string) => void;
  /** Enter was pressed before there was anything to take: the first that is found is meant. */
  isEntered: boolean;
  onEnter: () => void;
  onClose: () => void;
};
