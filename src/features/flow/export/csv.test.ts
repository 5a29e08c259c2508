import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('a table as CSV', () => {
  it('is read back as it was, with commas, quotes and line breaks', () => {
    const rows = [
      ['HB-1', 'Sara "the pump"\nVance, née Ames', '3.25'],
      ['HB-2', '', '-4'],
    ];
    const text = csvOf({
      head: ['Card', 'Type', 'Days'],
      rows: [
        ['HB-1', rows[0]?.[1] ?? '', 3.25],
        ['HB-2', null, -4],
      ],
    });
    expect(parse(text)).toEqual([['Card', 'Type', 'Days'], ...rows]);
  });

  it.each(['=1+1', '+1', '-1', '@sum(a1)', '\t=1'])('takes the formula out of %j', (text) => {
    expect(parse(csvOf({ head: ['Card'], rows: [[text]] }))).toEqual([['Card'], [`'${text}`]]);
  });

  it('leaves negative numbers numbers', () => {
    expect(csvOf({ head: ['Gap'], rows: [[-0.5]] })).toBe('Gap\r\n-0.5\r\n');
  });
});
