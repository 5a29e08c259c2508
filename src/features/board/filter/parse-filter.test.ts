import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueStates, type Filter, listedFields, percentiles, type Term } from './filter-term.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter } from './print-filter.ts';

const by = fc.constantFrom('<', '<=', '>', '>=');
const days = fc.integer({ min: 0, max: 9999 });
const text = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom('me', '-x', 'a:b', '"', '\\', '~'));
const not = fc.boolean();

const term = fc.oneof(
  fc.record({
    kind: fc.constant('listed'),
    field: fc.constantFrom(...listedFields),
    values: fc.array(text, { minLength: 1, maxLength: 3 }),
    not,
  }),
  fc.record({ kind: fc.constant('blocked'), not }),
  fc.record({ kind: fc.constant('text'), text, not }),
  fc.record({ kind: fc.constant('age-days'), by, days, not }),
  fc.record({
    kind: fc.constant('age-percentile'),
    by: fc.constantFrom('<', '>'),
    percentile: fc.constantFrom(...percentiles),
    not,
  }),
  fc.record({ kind: fc.constant('due'), is: fc.constantFrom(...dueStates), not }),
  fc.record({ kind: fc.constant('due-days'), by, days, not }),
  fc.record({
    kind: fc.constant('due-date'),
    by: fc.oneof(by, fc.constant('=')),
    date: fc.constantFrom('2026-12-02', '2024-02-29'),
    not,
  }),
) as fc.Arbitrary<Term>;

test('a filter that is printed and read again is the same filter', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 6 }), (filter: Filter) => {
      expect(parseFilter(printFilter(filter))).toEqual({ filter, errors: [] });
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed is read without failing, and its print is read as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { filter } = parseFilter(typed);
      expect(parseFilter(printFilter(filter)).filter).toEqual(filter);
    }),
    { numRuns: 2000 },
  );
});

describe('what is wrong with a word is said, and the others hold', () => {
  it.each([
    ['colour:red me', 'There is no “colour:”. To look for the words themselves, put them in quotes.'],
    ['type: me', 'Say what “type:” has to be.'],
    ['age:old me', 'An age is “age:>10” in days, or “age:>p85”.'],
    ['age:>p80 me', 'A percentile is p50, p70, p85 or p95.'],
    ['due:soon me', 'Due is “due:7” days, a date, overdue, today, set or none.'],
    ['due:2026-13-40 me', 'Due is “due:7” days, a date, overdue, today, set or none.'],
    ['is:late me', '“is:” is followed by blocked, expedite, me or nobody.'],
    ['me "half', 'A quote is not closed.'],
  ])('%s', (typed, message) => {
    const { filter, errors } = parseFilter(typed);
    expect(errors.map((error) => error.message)).toEqual([message]);
    expect(printFilter(filter)).toBe('me');
  });
});

test.each([
  ['TYPE:Defect', 'type:Defect'],
  ['@sara', 'assignee:sara'],
  ['person:me', 'me'],
  ['=test', 'stage:test'],
  ['~mail', 'tag:mail'],
  ['-is:blocked', '-blocked'],
  ['age:10', 'age:>10'],
  ['due:7', 'due:<=7'],
  ['customer:"Kestrel, Ltd"', 'customer:"Kestrel, Ltd"'],
  ['tag:a,"b c"', 'tag:a,"b c"'],
  ['"me"', '"me"'],
  ['it"s one"', '"its one"'],
])('%s is written %s', (typed, printed) => {
  expect(printFilter(parseFilter(typed).filter)).toBe(printed);
});
