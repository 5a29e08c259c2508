import type { Filter, ListedField, Term } from './filter-term.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter, printTerm } from './print-filter.ts';

/** The filter with a word put in, or taken out where it stands there already. */
export function withWord(text: string, word: string): string {
  const [term] = parseFilter(word).filter;
  const { filter } = parseFilter(text);
  if (!term) return text;
  const rest = filter.filter((other) => printTerm(other) !== printTerm(term));
  return printFilter(rest.length < filter.length ? rest : [...filter, term]);
}

export const hasWord = (text: string, word: string): boolean =>
  parseFilter(text).filter.some((term) => printTerm(term) === word);

type Listed = Extract<Term, { kind: 'listed' }>;

const isOf =
  (field: ListedField) =>
  (term: Term): term is Listed & { not: boolean } =>
    term.kind === 'listed' && term.field === field && !term.not;

/** The names that the filter asks for in a field. */
export const namesIn = (filter: Filter, field: ListedField): readonly string[] =>
  filter.find(isOf(field))?.values ?? [];

/** The filter with one more name in a field, of which any may fit, or without it where it stands there already. */
export function withName(text: string, field: ListedField, name: string): string {
  const { filter } = parseFilter(text);
  const values = namesIn(filter, field);
  const next = values.includes(name) ? values.filter((other) => other !== name) : [...values, name];
  const term: Term = { kind: 'listed', field, values: next, not: false };
  const at = filter.findIndex(isOf(field));
  const changed = at < 0 ? [...filter, term] : filter.with(at, term);
  return printFilter(changed.filter((one) => one.kind !== 'listed' || one.values.length > 0));
}
