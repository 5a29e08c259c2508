import type { PickOption } from '#ui/pick-list.tsx';

/** A list to pick from; with `choose` for what was picked, and `newOption` where a word that is typed can be picked too. */
export type Choices = {
  title: string;
  options: PickOption[];
  choose: (value: string) => void;
  newOption?: (typed: string) => PickOption | undefined;
  placeholder?: string;
};
