import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('a table as CSV', () => {
  it('is read back as it was, with commas, quotes and line breaks', () => {
    const name = 'Sara "the pump"\nVance, née Ames';
    const text = csvOf({
      head: ['Card', 'Type', 'Days'],
      rows: [
        ['HB-1', name, 3.25],
        ['HB-2', null, -4],
      ],
    });
    expect(parse(text)).toEqual([
      ['Card', 'Type', 'Days'],
      ['HB-1', name, '3.25'],
      ['HB-2', '', '-4'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@sum(a1)', '\t=1'])('takes the formula out of %j', (text) => {
    expect(parse(csvOf({ head: ['Card'], rows: [[text]] }))).toEqual([['Card'], [`'${text}`]]);
  });

  it('leaves negative numbers numbers', () => {
    expect(csvOf({ head: ['Gap'], rows: [[-0.5]] })).toBe('Gap\r\n-0.5\r\n');
  });
});
