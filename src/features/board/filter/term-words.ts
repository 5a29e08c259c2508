import type { Comparison, ListedField, Term } from './filter-term.ts';

const fieldWords: Record<ListedField, string> = {
  type: 'Type',
  assignee: 'With',
  tag: 'Tag',
  customer: 'Customer',
  environment: 'Environment',
  lane: 'Lane',
  class: 'Class',
  parent: 'Part of',
  stage: 'In',
  key: 'Card',
  label: 'Type or tag',
};

const comparisons: Record<Comparison, string> = {
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
};
const dates: Record<Comparison | '=', string> = {
  '<': 'before ',
  '<=': 'by ',
  '>': 'after ',
  '>=': 'from ',
  '=': 'on ',
};

const dueWords = { overdue: 'Overdue', today: 'Due today', set: 'With a due date', none: 'No due date' } as const;

function said(term: Term): string {
  switch (term.kind) {
    case 'listed': {
      const names = term.values.join(' or ');
      if (term.field === 'assignee' && names === 'me') return 'Mine';
      if (term.field === 'assignee' && names === 'nobody') return 'Nobody’s';
      return term.field === 'class' && names === 'expedite' ? 'Expedite' : `${fieldWords[term.field]}: ${names}`;
    }
    case 'blocked':
      return 'Blocked';
    case 'text':
      return `“${term.text}”`;
    case 'age-days':
      return `Age: ${comparisons[term.by]}${term.days} d`;
    case 'age-percentile':
      return `Age: ${term.by === '>' ? 'past' : 'within'} p${term.percentile}`;
    case 'due':
      return dueWords[term.is];
    case 'due-days':
      return `Due: in ${comparisons[term.by]}${term.days} d`;
    case 'due-date':
      return `Due: ${dates[term.by]}${term.date}`;
  }
}

/** What a condition asks for, as it stands on its chip. */
export const termWords = (term: Term): string => (term.not ? `not ${said(term)}` : said(term));
