import type { ImportPreview } from '#domain/schemas/import.ts';

type Gap = ImportPreview['gaps'][number];

const told: Readonly<Record<Gap['gap'], string>> = {
  'created-after-first-row': 'moved before the date of creation; their first move counts as their creation',
  'begins-later': 'first seen beyond the first stage: what happened to them before is not known',
  'never-placed': 'never in a stage: they count as cards and stand in no chart',
  'types-differ': 'given more than one type; the last one counts',
};

/** What is peculiar about some of the cards, with a few of them named. */
export function gapSentence({ gap, cards, examples }: Gap): string {
  const more = cards > examples.length ? ', …' : '';
  return `${cards === 1 ? '1 card' : `${cards} cards`} ${told[gap]} (${examples.join(', ')}${more}).`;
}
