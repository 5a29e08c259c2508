import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { cardTypeIds } from '#domain/card-vocabulary.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';

const verbs = ['Show', 'Send', 'Correct', 'Replace', 'Archive', 'Import', 'Speed up', 'Explain', 'Split', 'Measure'];
const things = [
  'invoices',
  'the berth plan',
  'tide tables',
  'customs papers',
  'crane bookings',
  'pilot rosters',
  'alerts',
];
const ends = ['for the night shift', 'before the audit', 'on a phone', 'in French', 'after a restart', 'by e-mail', ''];
const customers = ['Norsund', 'Port of Ansel', 'Meridian Lines', 'Halvorsen', 'Customs', null, null, null];
const tags = ['harbour', 'mobile', 'reports', 'security', 'billing'];

/** Cards such as people write them, the same ones for the same seed: what travels must not be easier to pack than life. */
export function cardTexts(count: number, seed = 7): CreateCard[] {
  const generator = xoroshiro128plus(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[uniformInt(generator, 0, items.length - 1)] as Item;
  return Array.from({ length: count }, (_, index) => ({
    title: `${pick(verbs)} ${pick(things)} ${pick(ends)} ${uniformInt(generator, 100, 9_999)}`.replaceAll('  ', ' '),
    description: 'As told on the phone; the harbour master has the details.',
    type: pick(cardTypeIds),
    size: uniformInt(generator, 1, 8),
    customer: pick(customers),
    dueOn: index % 7 === 0 ? `2027-0${uniformInt(generator, 1, 9)}-1${uniformInt(generator, 0, 9)}` : null,
    tags: index % 3 === 0 ? [pick(tags)] : [],
  }));
}
