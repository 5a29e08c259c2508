import { Refused } from '#data/refused.ts';
import { refuse } from '#domain/refusals.ts';
import type { RefusalList } from './refusal-list.ts';

/** The refusal of a whole import, with the first hundred things that are wrong with its files. */
export function importRefused({ kept, count }: RefusalList): Refused {
  const [first] = kept;
  const where = first && [first.file, first.row === null ? '' : ` row ${first.row}`].join('');
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return new Refused(
    refuse('import-refused', `${where ?? 'The files'}: ${first?.message ?? 'cannot be read'}${more}`, {
      field: first?.file ?? 'ledger',
      facts: { refusals: kept, refusalCount: count },
    }),
  );
}
