import {
  type Comparison,
  type DueState,
  dueStates,
  type Filter,
  type FilterError,
  type ListedField,
  listedFields,
  percentiles,
  type Term,
} from './filter-term.ts';
import { type Letter, listOf, textOf, type Word, wordsOf } from './filter-words.ts';

type Condition = Term extends infer One ? (One extends Term ? Omit<One, 'not'> : never) : never;
type Read = Condition | { message: string };

const otherNames = new Map([
  ['person', 'assignee'],
  ['who', 'assignee'],
  ['env', 'environment'],
  ['column', 'stage'],
]);

const signs = new Map<string, ListedField>([
  ['#', 'label'],
  ['@', 'assignee'],
  ['~', 'tag'],
  ['=', 'stage'],
]);

const flags = new Map<string, Condition>([
  ['me', { kind: 'listed', field: 'assignee', values: ['me'] }],
  ['nobody', { kind: 'listed', field: 'assignee', values: ['nobody'] }],
  ['expedite', { kind: 'listed', field: 'class', values: ['expedite'] }],
  ['blocked', { kind: 'blocked' }],
]);

/** The text of a filter as conditions, and what is wrong with the words that are none: `type:defect age:>p85 -tag:ui me`. */
export function parseFilter(text: string): { filter: Filter; errors: FilterError[] } {
  const filter: Term[] = [];
  const errors: FilterError[] = [];
  for (const word of wordsOf(text)) {
    const isNot = word.letters.length > 1 && isSign(word.letters[0], '-');
    const read = conditionOf(word, isNot ? word.letters.slice(1) : word.letters);
    if ('message' in read) errors.push({ word: text.slice(word.start, word.end), message: read.message });
    else filter.push({ ...read, not: isNot });
  }
  return { filter, errors };
}

const isSign = (letter: Letter | undefined, sign: string): boolean => letter?.char === sign && !letter.isQuoted;

function conditionOf({ isOpen }: Word, letters: readonly Letter[]): Read {
  if (isOpen) return { message: 'A quote is not closed.' };
  if (letters.length === 0) return { message: 'Say what to look for.' };
  const colon = letters.findIndex((letter) => isSign(letter, ':'));
  const before = letters.slice(0, Math.max(0, colon));
  const name = textOf(before).toLowerCase();
  if (/^[a-z]+$/.test(name) && before.every(({ isQuoted }) => !isQuoted)) {
    return fieldOf(otherNames.get(name) ?? name, letters.slice(colon + 1));
  }
  const sign = letters[0]?.isQuoted ? undefined : signs.get(letters[0]?.char ?? '');
  const values = sign ? listOf(letters.slice(1)) : [];
  if (sign && values.length > 0) return { kind: 'listed', field: sign, values };
  const text = textOf(letters);
  const flag = letters.some(({ isQuoted }) => isQuoted) ? undefined : flags.get(text.toLowerCase());
  return flag ?? { kind: 'text', text };
}

function fieldOf(field: string, letters: readonly Letter[]): Read {
  const value = textOf(letters).toLowerCase();
  if (field === 'age') return ageOf(value);
  if (field === 'due') return dueOf(value);
  if (field === 'is') return flags.get(value) ?? { message: '“is:” is followed by blocked, expedite, me or nobody.' };
  const listed = listedFields.find((one) => one === field && one !== 'label');
  if (!listed) return { message: `There is no “${field}:”. To look for the words themselves, put them in quotes.` };
  const values = listOf(letters);
  return values.length > 0 ? { kind: 'listed', field: listed, values } : { message: `Say what “${field}:” has to be.` };
}

function ageOf(value: string): Read {
  const [, by = '>', mark, number = ''] = /^([<>]=?)?(p?)(\d{1,4})$/.exec(value) ?? [];
  if (number === '') return { message: 'An age is “age:>10” in days, or “age:>p85”.' };
  if (mark === '') return { kind: 'age-days', by: by as Comparison, days: Number(number) };
  const percentile = percentiles.find((one) => one === Number(number));
  if (percentile === undefined) return { message: 'A percentile is p50, p70, p85 or p95.' };
  return { kind: 'age-percentile', by: by.startsWith('<') ? '<' : '>', percentile };
}

const isDay = (date: string): boolean => !Number.isNaN(Date.parse(`${date}T00:00:00Z`));

function dueOf(value: string): Read {
  if (dueStates.some((state) => state === value)) return { kind: 'due', is: value as DueState };
  const [, by, date, days] = /^([<>]=?)?(?:(\d{4}-\d{2}-\d{2})|(\d{1,4}))$/.exec(value) ?? [];
  if (date && isDay(date)) return { kind: 'due-date', by: (by ?? '=') as Comparison | '=', date };
  if (days) return { kind: 'due-days', by: (by ?? '<=') as Comparison, days: Number(days) };
  return { message: 'Due is “due:7” days, a date, overdue, today, set or none.' };
}
