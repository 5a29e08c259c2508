import type { BoardFile } from '../schemas/import.ts';

/**
 * The id of the column behind each name that a ledger row may use: ids before names, names before former ones, because
 * a column may have taken over the former name of another.
 */
export function columnNames({ columns }: Pick<BoardFile, 'columns'>): Map<string, string> {
  const former = columns.flatMap(({ id, aliases }) => (aliases ?? []).map((alias): [string, string] => [alias, id]));
  const names = columns.map(({ id, name }): [string, string] => [name ?? id, id]);
  const ids = columns.map(({ id }): [string, string] => [id, id]);
  return new Map([...former.toReversed(), ...names, ...ids]);
}
