/** Fields whose value is one name or several, of which one has to fit. `label` is a type or a tag. */
export const listedFields = [
  'type',
  'assignee',
  'tag',
  'customer',
  'environment',
  'lane',
  'class',
  'parent',
  'stage',
  'key',
  'label',
] as const;
export type ListedField = (typeof listedFields)[number];

export const percentiles = [50, 70, 85, 95] as const;
export type Percentile = (typeof percentiles)[number];

export const dueStates = ['overdue', 'today', 'none', 'set'] as const;
export type DueState = (typeof dueStates)[number];

export type Comparison = '<' | '<=' | '>' | '>=';

/** One condition of a filter; `not` turns it round. Days of `due-days` count from today, dates are the board's. */
export type Term = { not: boolean } & (
  | { kind: 'listed'; field: ListedField; values: readonly string[] }
  | { kind: 'blocked' }
  | { kind: 'text'; text: string }
  | { kind: 'age-days'; by: Comparison; days: number }
  | { kind: 'age-percentile'; by: '<' | '>'; percentile: Percentile }
  | { kind: 'due'; is: DueState }
  | { kind: 'due-days'; by: Comparison; days: number }
  | { kind: 'due-date'; by: Comparison | '='; date: string }
);

/** Every condition has to hold. */
export type Filter = readonly Term[];

/** What is wrong with one word of a filter; the word is passed over. */
export type FilterError = { word: string; message: string };
