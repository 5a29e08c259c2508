/** A piece of a sentence; `strong` carries the finding. */
export type Phrase = string | { strong: string };
