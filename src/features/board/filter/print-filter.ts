import type { Filter, Term } from './filter-term.ts';
import { quoted } from './filter-words.ts';

const value = (text: string): string => (/[\s",]/.test(text) ? quoted(text) : text);

/** Whether a text on its own would be read as something else. */
const isMisread = (text: string): boolean =>
  /[\s"]/.test(text) || /^[-#@~=]/.test(text) || /^[a-z]+:/i.test(text) || /^(me|nobody|blocked|expedite)$/i.test(text);

function printed(term: Term): string {
  switch (term.kind) {
    case 'listed':
      return listed(term.field, term.values);
    case 'blocked':
      return 'blocked';
    case 'text':
      return isMisread(term.text) ? quoted(term.text) : term.text;
    case 'age-days':
      return `age:${term.by}${term.days}`;
    case 'age-percentile':
      return `age:${term.by}p${term.percentile}`;
    case 'due':
      return `due:${term.is}`;
    case 'due-days':
      return `due:${term.by}${term.days}`;
    case 'due-date':
      return `due:${term.by === '=' ? '' : term.by}${term.date}`;
  }
}

function listed(field: string, values: readonly string[]): string {
  const list = values.map(value).join(',');
  if (field === 'label') return `#${list}`;
  if (field === 'assignee' && (list === 'me' || list === 'nobody')) return list;
  return field === 'class' && list === 'expedite' ? list : `${field}:${list}`;
}

export const printTerm = (term: Term): string => `${term.not ? '-' : ''}${printed(term)}`;

/** The text of a filter; parsed, it is the same filter. */
export const printFilter = (filter: Filter): string => filter.map(printTerm).join(' ');
